import type { ProblemText } from '../../problems/problem.ts';
import { describeRange } from './describe-range.ts';
import type { FoldedStory } from '../../story/text/fold-story.ts';
import { nearestPassages } from './nearest-passages.ts';
import type { Resolution } from './resolve-quote.ts';
import type { QuoteSelector } from '../../model/quote-selector.ts';
import type { TextRange } from '../../story/text/text-range.ts';

/**
 * Why a passage was not found exactly once, with selectors that would be.
 *
 * @param field the field that holds the selector, as the fix names it
 * @param mayGuess whether passages are looked for that can have been meant
 */
export function explainUnfoundPassage(
  story: FoldedStory,
  selector: QuoteSelector,
  resolution: Exclude<Resolution, { status: 'found' }>,
  field = 'passage',
  mayGuess = true,
): ProblemText {
  const reason =
    'A note must point to the very words it is about; the build never guesses which were meant.';
  if (resolution.status === 'ambiguous') {
    return {
      name: 'ambiguous-passage',
      message: `The passage ${quoted(selector.exact)} stands ${resolution.candidates.length} times in the story.`,
      reason,
      fix: `Add what stands before or after it: ${field}: ${howToTellApart(story, selector, mayGuess ? resolution.candidates : [])}`,
    };
  }
  if (resolution.status === 'empty') {
    return {
      name: 'empty-passage',
      message: 'The passage has no words.',
      reason,
      fix: 'Quote the words of the story.',
    };
  }
  const [near] = mayGuess ? nearestPassages(story, selector, 1) : [];
  return {
    name: 'missing-passage',
    message: `The passage ${quoted(selector.exact)} is not in the story.`,
    reason,
    fix:
      near === undefined
        ? `Quote the words exactly as the story has them, or delete ${field}:.`
        : `Did you mean (${Math.round(near.similarity * 100)} % alike): ${field}: ${asYaml(near.selector)}`,
  };
}

function quoted(text: string | undefined): string {
  return JSON.stringify((text ?? '').replace(/\s+/gu, ' '));
}

/** A selector as a reporter types it in YAML. */
function asYaml({ exact, prefix, suffix }: QuoteSelector): string {
  const parts = [`exact: ${quoted(exact)}`];
  if (prefix !== undefined && prefix !== '') parts.push(`prefix: ${quoted(prefix)}`);
  if (suffix !== undefined && suffix !== '') parts.push(`suffix: ${quoted(suffix)}`);
  return `{ ${parts.join(', ')} }`;
}

/** Selectors that are unique; the form of one, if there are none that a person would copy. */
function howToTellApart(
  story: FoldedStory,
  { exact }: QuoteSelector,
  ranges: readonly TextRange[],
): string {
  const selectors = selectorsOf(story, ranges);
  return selectors === '' ? asYaml({ exact, prefix: '…', suffix: '…' }) : selectors;
}

function selectorsOf(story: FoldedStory, ranges: readonly TextRange[]): string {
  const selectors: QuoteSelector[] = [];
  for (const range of ranges.slice(0, 3)) {
    const selector = describeRange(story, range);
    // In text that repeats itself the others have no context of their own either.
    if (selector === undefined) break;
    selectors.push(selector);
  }
  return selectors.map(asYaml).join(' or ');
}
