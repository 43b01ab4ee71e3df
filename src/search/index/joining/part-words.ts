import { cborReader } from '../../query/engine/cbor-reader.ts';
import { readPageList, type PageList } from './page-list.ts';

/** A word of a part of an index. */
export interface PartWord {
  readonly word: string;
  readonly key: Buffer;
  readonly pages: PageList;
  /** The pages on which it stands with accents, by how it is written there. */
  readonly variants: readonly (readonly [form: string, pages: PageList])[];
}

/**
 * The words of a part, in the order of their bytes.
 *
 * @param chunks the files of words, unpacked, in their order; each is read when it is its turn
 * @param fieldNumbers the number that each field has in the whole index
 */
export function* partWords(
  chunks: Iterable<Buffer>,
  fieldNumbers: readonly number[],
): Generator<PartWord> {
  for (const bytes of chunks) {
    const read = cborReader(bytes);
    if (read.list() !== 1) throw new Error('The search index is of an unknown version.');
    const count = read.list();
    for (let number = 0; number < count; number += 1) {
      if (read.list() !== 3) throw new Error('The search index is of an unknown version.');
      const word = read.text();
      const pages = readPageList(read, bytes, fieldNumbers);
      const variants = Array.from({ length: read.list() }, (): readonly [string, PageList] => {
        if (read.list() !== 2) throw new Error('The search index is of an unknown version.');
        return [read.text(), readPageList(read, bytes, fieldNumbers)];
      });
      yield { word, key: Buffer.from(word, 'utf8'), pages, variants };
    }
  }
}
