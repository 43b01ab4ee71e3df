import { slug } from '../../model/scalars.ts';
import { explainBy } from './explain-by.ts';
import type { Answers, Question } from './question.ts';
import { freeSlug, slugFrom } from './slug-from.ts';

/**
 * Asks for the name of a file, which is that in addresses and references; what is usual is made out of
 * other words, and free.
 *
 * @param otherwise a name for what has none that can be written in Latin letters
 * @param wordsOf the words that it is made of
 */
export function subjectName(
  otherwise: string,
  wordsOf: (answers: Answers) => string,
  taken: { readonly has: (name: string) => boolean },
): Question {
  return {
    flag: 'slug',
    asks: 'What is its name in addresses and references? It stays for good.',
    usual: (answers) => freeSlug(slugFrom(wordsOf(answers)), taken, otherwise),
    explain: (typed) =>
      explainBy(slug)(typed) ??
      (taken.has(typed)
        ? `That name is taken. ${freeSlug(typed, taken, otherwise)} is free.`
        : undefined),
  };
}
