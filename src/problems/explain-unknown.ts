import type { ProblemText } from './problem.ts';
import { guesses } from '../text/limits.ts';
import { nearestWord } from '../text/nearest-word.ts';

/** What a reference may be to, and how messages call it. */
const targets = {
  person: { name: 'unknown-person', noun: 'person', home: 'content/people' },
  subject: { name: 'unknown-entity', noun: 'entity or person', home: 'content/entities' },
  story: { name: 'unknown-story', noun: 'story', home: 'content/articles' },
  page: { name: 'unknown-page', noun: 'page', home: 'content/pages' },
  section: { name: 'unknown-section', noun: 'section', home: 'publication.yaml' },
  storyline: { name: 'unknown-storyline', noun: 'storyline', home: 'publication.yaml' },
  topic: { name: 'unknown-topic', noun: 'topic', home: 'content/topics' },
  callout: { name: 'unknown-callout', noun: 'callout', home: 'the callouts of publication.yaml' },
  source: { name: 'unknown-source', noun: 'source', home: 'the story’s sources' },
  term: { name: 'unknown-term', noun: 'term', home: 'content/glossary.yaml' },
  update: { name: 'unknown-update', noun: 'update note', home: 'the story’s updates' },
} as const;

export type ReferenceTarget = keyof typeof targets;

/** Says that a reference leads nowhere. */
export type ExplainUnknown = typeof explainUnknown;

/**
 * What explains all unknown references of one load: after so many it no longer guesses what was
 * meant, so that twice as many cost twice the time.
 */
export function createUnknownExplainer(): ExplainUnknown {
  let guessed = 0;
  return (target, id, known) => {
    guessed += 1;
    return explainUnknown(target, id, guessed > guesses.inAll ? [] : known);
  };
}

/** Says that a reference leads nowhere, and what was probably meant. */
export function explainUnknown(
  target: ReferenceTarget,
  id: string,
  known: Iterable<string>,
): ProblemText {
  const { name, noun, home } = targets[target];
  const near = nearestWord(id, known);
  return {
    name,
    message: `There is no ${noun} “${id}”.`,
    reason: 'The page would link to nothing, or leave out what it should show.',
    fix: near === undefined ? `Add it to ${home}, or correct the name.` : `Did you mean “${near}”?`,
  };
}
