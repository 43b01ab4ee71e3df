import { nearestWord } from '../../text/nearest-word.ts';
import { isPhrase, queryWords } from './normalise-query.ts';
import type { Lexicon } from './lexicon.ts';
import type { SearchIndex, PagefindPage, PagefindResult } from './pagefind-api.ts';
import { withoutDigraphs } from './words/fold-word.ts';
import { indexedWords } from './words/index-words.ts';

const shortestCorrected = 3;
/** Longer queries are sentences: they find enough without a word that no page has. */
const mostWords = 4;

/**
 * A query with its unknown words exchanged for the nearest words of the site.
 *
 * @param query as `normaliseQuery` gives it
 * @param results what it finds
 * @returns undefined if every word is known, or none can be guessed
 */
export async function correctedQuery(
  pagefind: SearchIndex,
  query: string,
  results: readonly PagefindResult[],
  { words: knownWords }: Pick<Lexicon, 'words'>,
): Promise<string | undefined> {
  const words = queryWords(query);
  if (words.length > mostWords) return undefined;
  const page = await results[0]?.data();
  const unknown = new Set<string>();
  for (const word of new Set(words.filter(isCorrectable))) {
    // Every result has every word that is known, so that a look at the first one nearly always
    // answers it.
    if (page !== undefined && hasWordLike(page, word)) continue;
    if (!(await isKnown(pagefind, word))) unknown.add(word);
  }
  if (unknown.size === 0) return undefined;
  const candidates = await knownWords();
  const corrected = words.map((word) =>
    unknown.has(word) ? (nearestWord(word, candidates) ?? word) : word,
  );
  return corrected.some((word, index) => word !== words[index]) ? corrected.join(' ') : undefined;
}

/**
 * A query in which words that were typed without their umlauts (`Muenchen`) stand as the index has
 * them.
 *
 * @param results what the query finds as it is
 * @returns undefined if there are no such words
 */
export async function respelledQuery(
  pagefind: SearchIndex,
  query: string,
  results: readonly PagefindResult[],
): Promise<string | undefined> {
  const words = queryWords(query);
  if (words.length > mostWords || isPhrase(query)) return undefined;
  const respelled = new Map<string, string>();
  for (const word of new Set(words)) {
    const other = withoutDigraphs(word);
    if (other === undefined || !isCorrectable(word)) continue;
    const page = await results[0]?.data();
    if (page !== undefined && hasWordLike(page, word)) continue;
    if (!(await isKnown(pagefind, word)) && (await isKnown(pagefind, other)))
      respelled.set(word, other);
  }
  if (respelled.size === 0) return undefined;
  return words.map((word) => respelled.get(word) ?? word).join(' ');
}

/** Numbers are never exchanged, nor are scripts without letters. */
function isCorrectable(word: string): boolean {
  return word.length >= shortestCorrected && /^[\p{sc=Latin}\p{M}\p{P}]+$/u.test(word);
}

/**
 * Whether a page has the word, another form of it, or a word that begins with it.
 *
 * The index answers an unknown word with the longest word that is its beginning, so that an answer
 * alone proves nothing.
 */
async function isKnown(pagefind: SearchIndex, word: string): Promise<boolean> {
  const exact = await pagefind.search(`"${word}"`);
  if (exact.results.length > 0) return true;
  const [first] = (await pagefind.search(word)).results;
  return first !== undefined && hasWordLike(await first.data(), word);
}

function hasWordLike({ content, meta }: PagefindPage, word: string): boolean {
  const all = indexedWords([content, ...Object.values(meta)].join(' '));
  const searched = all.map((each) => each.searched).join(' ');
  return plain(` ${searched}`).includes(` ${plain(word)}`);
}

/** Lower case without accents; what is joined by a hyphen is both one word and its parts. */
function plain(text: string): string {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const joined = folded.replace(/(?<=[\p{L}\p{N}])[-.'’](?=[\p{L}\p{N}])/gu, '');
  const apart = folded === joined ? '' : ` ${folded}`;
  return `${joined}${apart}`.replace(/[^\p{L}\p{N}]+/gu, ' ').trimEnd();
}
