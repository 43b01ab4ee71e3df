import type { ProblemText } from '../problems/problem.ts';

/** One name that several of the story’s entities have. */
export function explainAmbiguousName(name: string, ids: readonly string[]): ProblemText {
  return {
    name: 'ambiguous-name',
    message: `“${name}” may be ${ids.join(' or ')}.`,
    reason: 'The first mention links itself, and the build never guesses who is meant.',
    fix: `Link it by hand: ${ids.map((id) => `[${name}](entity:${id})`).join(' or ')}.`,
  };
}
