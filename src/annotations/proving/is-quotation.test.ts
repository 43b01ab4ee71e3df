import { expect, test } from 'vitest';
import { foldedStory } from '../../story/text/test-blocks.ts';
import { resolveQuote } from '../anchoring/resolve-quote.ts';
import { isQuotation } from './is-quotation.ts';

const cases: readonly [boolean, string, string][] = [
  [true, 'He said "we shall see" and left.', 'we shall see'],
  [true, 'He said "we shall see" and left.', 'shall'],
  [true, 'He said "we shall see" and left.', 'He said "we shall see"'],
  [true, 'He said “we shall see” and left.', 'we shall'],
  [true, '他说：「很有信心」。', '很有信心'],
  [false, 'He said "we shall see" and left.', 'and left'],
  [false, 'He said "we" and "they" left.', 'and'],
  [false, "It's the firm's view that prices rise.", "firm's view"],
];

test.each(cases)('%s: in %s, “%s”', (expected, text, exact) => {
  const story = foldedStory(text);
  const found = resolveQuote(story, { exact });
  expect(found.status === 'found' && isQuotation(story, found.range)).toBe(expected);
});
