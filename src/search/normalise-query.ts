import { segmentForQuery } from './segment-text.ts';

/**
 * What a reader typed, in the words of the index: full-width letters and digits made plain,
 * typographic quotation marks straight, so that “a phrase” is one, and scripts without spaces cut
 * into pairs.
 */
export function normaliseQuery(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .replace(/[“”„‟«»「」『』]/gu, '"')
    .replace(/(\p{L})[’'](?=\s|$)/gu, '$1');
  const phrase = /^\s*"(.+)"\s*$/u.exec(plain)?.[1];
  return phrase === undefined
    ? segmentForQuery(plain.replaceAll('"', ' '))
    : `"${segmentForQuery(phrase)}"`;
}

/** The single words of a normalised query, without quotation marks. */
export function queryWords(query: string): readonly string[] {
  return query
    .replaceAll('"', ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}
