import { z } from 'zod';
import { readMeta, type IndexMeta, type MetaPage } from '../../query/engine/read-meta.ts';
import { chunkBounds } from './chunk-bounds.ts';
import { nameOf, pack, unpack, type IndexFiles } from './index-files.ts';
import { joinFilter } from './join-filters.ts';
import { joinWords } from './join-words.ts';
import { partWords } from './part-words.ts';
import { writeMeta } from './write-meta.ts';

/** A part of an index: what the indexer wrote for some of the pages. */
export interface IndexPart {
  readonly files: IndexFiles;
  /** By what its pages are sorted, in order: one for each page that has a date. */
  readonly moments: readonly string[];
}

const entryFile = 'pagefind-entry.json';

const entry = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ hash: z.string(), page_count: z.number() })),
});

/** Is given a file of an index: its path in the folder of the index, and what it holds. */
export interface WriteJoined {
  readonly write: (path: string, content: Uint8Array) => void;
  /** @param of what is to be packed, which decides the bytes */
  readonly writePacked: (path: string, of: Buffer, packed: () => Uint8Array) => void;
}

/**
 * Joins the parts of an index to one index: the one that the indexer would have made of all pages at
 * once. Readers’ browsers see no parts; what they load and find is that of one index.
 *
 * @throws Error if a part is not as this version of the indexer writes it
 */
export function joinIndex(parts: readonly IndexPart[], { write, writePacked }: WriteJoined): void {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) {
    for (const [path, content] of only.files) write(path, content);
    return;
  }
  const opened = openParts(parts);
  const [first] = opened;
  if (first === undefined) throw new Error('An index has at least one part.');
  const { language } = first;
  const put = (folder: string, ending: string, content: Buffer): string => {
    const name = nameOf(language, content);
    writePacked(`${folder}${name}.${ending}`, content, () => pack(content));
    return name;
  };
  const fields = [...new Set(opened.flatMap(({ meta }) => meta.fields))].sort();
  const chunks = joinWords(
    opened.map(({ meta, chunkOf, offset }) => ({
      words: partWords(
        meta.chunks.values().map(([, , file]) => chunkOf(file)),
        meta.fields.map((field) => fields.indexOf(field)),
      ),
      offset,
    })),
  ).map(({ first: from, last, content }) => {
    return { first: from, last, file: put('index/', 'pf_index', content) };
  });
  const bounds = chunkBounds([...chunks]);
  const filters = [...new Set(opened.flatMap(({ meta }) => meta.filters.map(([name]) => name)))]
    .sort()
    .map(
      (name) =>
        [name, put('filter/', 'pf_filter', joinFilter(name, filtersOf(opened, name)))] as const,
    );
  const meta = writeMeta({
    version: first.meta.version,
    pages: joinPages(opened, write),
    chunks: bounds,
    filters,
    sorts: joinSorts(opened),
    fields,
  });
  const hash = put('pagefind.', 'pf_meta', meta);
  const told = {
    ...first.told,
    hash,
    page_count: opened.reduce((sum, each) => sum + each.meta.pages.length, 0),
  };
  write(
    entryFile,
    Buffer.from(JSON.stringify({ ...first.entry, languages: { [language]: told } })),
  );
  // The program is the same in every part.
  for (const [path, content] of first.files)
    if (/^wasm\.[\w-]+\.pagefind$/u.test(path)) write(path, content);
}

interface OpenedPart extends IndexPart {
  readonly language: string;
  readonly entry: z.output<typeof entry>;
  readonly told: z.output<typeof entry>['languages'][string];
  readonly meta: IndexMeta;
  /** The number that its first page has in the whole index. */
  readonly offset: number;
  readonly chunkOf: (file: string) => Buffer;
}

function openParts(parts: readonly IndexPart[]): OpenedPart[] {
  let offset = 0;
  return parts.map((part) => {
    const { files } = part;
    const text = Buffer.from(files.get(entryFile) ?? '').toString('utf8');
    const read = entry.parse(JSON.parse(text));
    const [[language, told] = [], ...others] = Object.entries(read.languages);
    if (language === undefined || told === undefined || others.length > 0)
      throw new Error('A part of the search index is not in one language.');
    const metaFile = `pagefind.${told.hash}.pf_meta`;
    const meta = readMeta(unpack(files.get(metaFile), metaFile));
    const opened = {
      ...part,
      ...{ language, entry: read, told, meta, offset },
      chunkOf: (file: string) => unpack(files.get(`index/${file}.pf_index`), file),
    };
    offset += meta.pages.length;
    return opened;
  });
}

/** The pages of all parts, and what is kept of each; no two under one name. */
function joinPages(
  parts: readonly OpenedPart[],
  write: (path: string, content: Uint8Array) => void,
): MetaPage[] {
  const names = new Set<string>();
  return parts.flatMap(({ meta, files }) =>
    meta.pages.map(([name, words, group]): MetaPage => {
      const path = `fragment/${name}.pf_fragment`;
      const content = files.get(path);
      if (content === undefined) throw new Error(`A part of the search index has no ${path}.`);
      let free = name;
      while (names.has(free)) free += '0';
      names.add(free);
      write(`fragment/${free}.pf_fragment`, content);
      return [free, words, group];
    }),
  );
}

function filtersOf(parts: readonly OpenedPart[], name: string) {
  return parts.flatMap(({ meta, files, offset }) =>
    meta.filters.flatMap(([each, file]) =>
      each === name
        ? [{ content: unpack(files.get(`filter/${file}.pf_filter`), file), offset }]
        : [],
    ),
  );
}

/** The order of all pages by date: each part knows the order of its own, and their dates. */
function joinSorts(parts: readonly OpenedPart[]): IndexMeta['sorts'] {
  const names = [...new Set(parts.flatMap(({ meta }) => meta.sorts.map(([name]) => name)))].sort();
  return names.map((name) => {
    const dated = parts.flatMap(({ meta, moments, offset }) => {
      const pages = meta.sorts.find(([each]) => each === name)?.[1] ?? [];
      if (pages.length !== moments.length)
        throw new Error(
          `A part of the search index sorts ${pages.length} of ${moments.length} pages.`,
        );
      return pages.map((page, index) => ({ page: page + offset, moment: moments[index] ?? '' }));
    });
    dated.sort((left, right) =>
      left.moment < right.moment ? -1 : left.moment > right.moment ? 1 : 0,
    );
    return [name, dated.map(({ page }) => page)];
  });
}
