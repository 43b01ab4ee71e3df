import { slug } from '../../model/scalars.ts';
import { explainBy } from './explain-by.ts';
import type { Answers, Question } from './question.ts';
import type { AtHand } from './at-hand.ts';
import { freeSlug, hasUnknownReading, slugFrom } from './slug-from.ts';

/**
 * Asks for the name of a file, which is that in addresses and references; what is usual is made out of
 * other words, and free.
 *
 * @param otherwise a name for what has none that can be written in Latin letters
 * @param wordsOf the words that it is made of
 * @param at the newsroom, in whose first language the words are
 */
export function subjectName(
  otherwise: string,
  wordsOf: (answers: Answers) => string,
  taken: { readonly has: (name: string) => boolean },
  at: Pick<AtHand, 'publication'>,
): Question {
  return {
    flag: 'slug',
    asks: 'What is its name in addresses and references? It stays for good.',
    usual: (answers) => freeSlug(slugFrom(wordsOf(answers), languageOf(at)), taken, otherwise),
    explain: (typed) =>
      explainBy(slug)(typed) ??
      (taken.has(typed)
        ? `That name is taken. ${freeSlug(typed, taken, otherwise)} is free.`
        : undefined),
  };
}

/** Says that a name in addresses is not made of the words, where that would be a guess. */
export function toldOfName(words: string, slug: string, at: Pick<AtHand, 'publication'>): string[] {
  return hasUnknownReading(words, languageOf(at) ?? 'und') && /^[a-z]+(?:-\d+)?$/u.test(slug)
    ? [
        `Its name in addresses is “${slug}”: how Japanese is read is not guessed. For another, rename it before it is published.`,
      ]
    : [];
}

function languageOf({ publication }: Pick<AtHand, 'publication'>): string | undefined {
  return publication?.languages[0];
}
