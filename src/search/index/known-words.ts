import type { Newsroom } from '../../newsroom/newsroom.ts';
import { namesOf } from '../../entities/names-of.ts';

const latinWord = /\p{sc=Latin}[\p{sc=Latin}\p{M}\p{N}]{2,}/gu;

/**
 * The words that a mistyped query may have meant: those of all names, as they are written, and of
 * headlines, in lower case unless they are also names. Sorted, each once.
 */
export function vocabulary(newsroom: Newsroom): readonly string[] {
  const named = [...newsroom.people.keys(), ...newsroom.entities.keys()].flatMap((id) =>
    wordsOf(namesOf(newsroom, id)),
  );
  const headlines = wordsOf([
    ...newsroom.stories.map(({ value }) => value.title),
    ...newsroom.publication.storylines.map(({ title }) => title),
    ...newsroom.publication.sections.map(({ title }) => title),
  ]);
  const words = new Map(headlines.map((word) => [word.toLowerCase(), word.toLowerCase()]));
  for (const word of named) words.set(word.toLowerCase(), word);
  return [...words.values()].sort();
}

function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(latinWord) ?? []);
}
