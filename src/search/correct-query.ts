import { nearestWord } from '../model/nearest-word.ts';
import { queryWords } from './normalise-query.ts';
import type { Pagefind, PagefindPage } from './pagefind-api.ts';
import { restoreText } from './segment-text.ts';

/** Gives the site’s own words, for spelling; asked only if a word is not found. */
export type Vocabulary = () => Promise<readonly string[]>;

const shortestCorrected = 3;

/**
 * A query with its unknown words exchanged for the nearest words of the site.
 *
 * @param query as `normaliseQuery` gives it
 * @returns undefined if every word is known, or none can be guessed
 */
export async function correctedQuery(
  pagefind: Pagefind,
  query: string,
  vocabulary: Vocabulary,
): Promise<string | undefined> {
  const words = queryWords(query);
  const unknown = new Set<string>();
  for (const word of new Set(words)) {
    if (isCorrectable(word) && !(await isKnown(pagefind, word))) unknown.add(word);
  }
  if (unknown.size === 0) return undefined;
  const candidates = await vocabulary();
  const corrected = words.map((word) =>
    unknown.has(word) ? (nearestWord(word, candidates) ?? word) : word,
  );
  return corrected.some((word, index) => word !== words[index]) ? corrected.join(' ') : undefined;
}

/** Numbers are never exchanged, nor are scripts without letters. */
function isCorrectable(word: string): boolean {
  return word.length >= shortestCorrected && /^[\p{sc=Latin}\p{M}\p{P}]+$/u.test(word);
}

/**
 * Whether a page has the word, another form of it, or a word that begins with it.
 *
 * Pagefind answers an unknown word with the longest word that is its beginning, so that an answer
 * alone proves nothing.
 */
async function isKnown(pagefind: Pagefind, word: string): Promise<boolean> {
  const exact = await pagefind.search(`"${word}"`);
  if (exact.results.length > 0) return true;
  const [first] = (await pagefind.search(word)).results;
  return first !== undefined && hasWordLike(await first.data(), word);
}

function hasWordLike({ content, meta }: PagefindPage, word: string): boolean {
  const wanted = plain(word);
  const text = [content, ...Object.values(meta)].join(' ');
  return plain(restoreText(text))
    .split(' ')
    .some((each) => each.startsWith(wanted));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}]/gu, '')
    .replace(/[\p{P}\p{S}]+/gu, (marks) => (/[-.'’]/u.test(marks) ? '' : ' '))
    .toLowerCase()
    .replace(/\s+/gu, ' ');
}
