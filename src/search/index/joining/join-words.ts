import type { PartWord } from './part-words.ts';
import { writePageLists, type PlacedList } from './page-list.ts';
import { listHead, writeCbor } from './write-cbor.ts';

/** The words of a part, with the number that its first page has in the whole index. */
export interface PlacedWords {
  readonly words: Iterator<PartWord>;
  readonly offset: number;
}

/** A file of words of the whole index. */
export interface WordChunk {
  readonly first: string;
  readonly last: string;
  readonly content: Buffer;
}

/** A file of words is full when so much stands in it, as the indexer has it. */
const fullChunk = 20_000;

/**
 * Joins the words of all parts to the files of words of one index, in the order of the words: those
 * that the indexer would write, had it been given all pages at once in the order of the parts.
 */
export function* joinWords(parts: readonly PlacedWords[]): Generator<WordChunk> {
  let [words, size]: [{ word: string; content: Buffer }[], number] = [[], 0];
  for (const same of inOrder(parts)) {
    const [first] = same;
    if (first === undefined) continue;
    const { word } = first;
    words.push({ word: word.word, content: joinedWord(word.word, same) });
    size += same.reduce((sum, each) => sum + each.word.pages.size, 0);
    if (size < fullChunk) continue;
    yield chunkOf(words);
    [words, size] = [[], 0];
  }
  if (words.length > 0) yield chunkOf(words);
}

interface PlacedWord {
  readonly word: PartWord;
  readonly offset: number;
}

/** The words of all parts, those that are the same together, in the order of the parts. */
function* inOrder(parts: readonly PlacedWords[]): Generator<readonly PlacedWord[]> {
  const next = parts.map(({ words }) => words.next());
  for (;;) {
    let least: Buffer | undefined;
    for (const each of next)
      if (each.done !== true && (least === undefined || each.value.key.compare(least) < 0))
        least = each.value.key;
    if (least === undefined) return;
    const same: PlacedWord[] = [];
    for (const [index, { words, offset }] of parts.entries()) {
      const each = next[index];
      if (each === undefined || each.done === true || !each.value.key.equals(least)) continue;
      same.push({ word: each.value, offset });
      next[index] = words.next();
    }
    yield same;
  }
}

function joinedWord(word: string, same: readonly PlacedWord[]): Buffer {
  const variants = new Map<string, PlacedList[]>();
  for (const { word: part, offset } of same) {
    for (const [form, list] of part.variants) {
      const others = variants.get(form);
      if (others === undefined) variants.set(form, [{ list, offset }]);
      else others.push({ list, offset });
    }
  }
  return Buffer.concat([
    listHead(3),
    writeCbor(word),
    writePageLists(same.map(({ word: { pages }, offset }) => ({ list: pages, offset }))),
    listHead(variants.size),
    ...[...variants].flatMap(([form, lists]) => [
      listHead(2),
      writeCbor(form),
      writePageLists(lists),
    ]),
  ]);
}

function chunkOf(words: readonly { readonly word: string; readonly content: Buffer }[]): WordChunk {
  return {
    first: words[0]?.word ?? '',
    last: words.at(-1)?.word ?? '',
    content: Buffer.concat([
      listHead(1),
      listHead(words.length),
      ...words.map(({ content }) => content),
    ]),
  };
}
