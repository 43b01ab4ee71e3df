import type { Newsroom } from '../../newsroom/newsroom.ts';
import { namesOf } from '../../entities/names-of.ts';

const latinWord = /\p{sc=Latin}[\p{sc=Latin}\p{M}\p{N}]{2,}/gu;

/**
 * More words are not kept, whatever the size of the archive: a reader’s browser loads all of them
 * (some 70 kB compressed) when a word was not found, and compares each, in about 0.05 s.
 */
const mostWords = 20_000;

/**
 * The words that a mistyped query may have meant: those of all names, as they are written, and of
 * headlines, in lower case unless they are also names. Where they are too many, those in most
 * names come first, and then those in most headlines. Sorted, each once.
 */
export function knownWords(newsroom: Newsroom): readonly string[] {
  const names = [...newsroom.people.keys(), ...newsroom.entities.keys()].flatMap((id) =>
    namesOf(newsroom, id),
  );
  const headlines = [
    ...newsroom.stories.map(({ value }) => value.title),
    ...newsroom.publication.storylines.map(({ title }) => title),
    ...[...newsroom.topics.values()].map(({ value }) => value.name),
    ...newsroom.publication.sections.map(({ title }) => title),
  ];
  return chooseWords(names, headlines, mostWords);
}

/** The words of names and headlines, at most so many: the more telling ones. Sorted, each once. */
export function chooseWords(
  names: readonly string[],
  headlines: readonly string[],
  most: number,
): readonly string[] {
  const words = new Map<string, string>();
  for (const word of [...byFrequency(names), ...byFrequency(headlines.map(lowerCase))]) {
    if (words.size >= most) break;
    const key = word.toLowerCase();
    if (!words.has(key)) words.set(key, word);
  }
  return [...words.values()].sort();
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}

/** The words of some texts, those in most texts first; of equals, in the order of the alphabet. */
function byFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text.match(latinWord) ?? []))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([left, leftCount], [right, rightCount]) =>
      leftCount === rightCount ? (left < right ? -1 : 1) : rightCount - leftCount,
    )
    .map(([word]) => word);
}
