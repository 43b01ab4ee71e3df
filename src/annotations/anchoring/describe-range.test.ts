import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeRange } from './describe-range.ts';
import {
  foldStory,
  rangeOfSpan,
  spanOfRange,
  type FoldedStory,
} from '../../story/text/fold-story.ts';
import { trimSpan } from './grow-span.ts';
import { resolveQuote } from './resolve-quote.ts';
import type { QuoteSelector } from '../../model/quote-selector.ts';
import { positionAt } from '../../story/text/story-text.ts';
import { foldedStory, textBlocks } from '../../story/text/test-blocks.ts';
import type { TextRange } from '../../story/text/text-range.ts';

/** The range from the place of `[` to that of `]` in the texts, and the story without them. */
function bracketed(...texts: readonly string[]): { story: FoldedStory; range: TextRange } {
  const story = foldedStory(...texts.map((text) => text.replaceAll(/[[\]]/g, '')));
  const joined = texts.join('\n\n');
  const start = positionAt(story, joined.indexOf('['));
  const end = positionAt(story, joined.indexOf(']') - 1);
  return { story, range: { start, end } };
}

describe('describeRange', () => {
  const cases: [what: string, texts: string[], selector: QuoteSelector | undefined][] = [
    ['a unique quote alone', ['Alibaba [buys] Kaola'], { exact: 'buys' }],
    ['the word before', ['the [deal], a deal'], { exact: 'deal', prefix: 'the ' }],
    ['the word after', ['[deal] one, deal two'], { exact: 'deal', suffix: ' one' }],
    [
      'only the side that tells',
      ['so he bought it. he [bought] us. so he bought it.'],
      { exact: 'bought', suffix: ' us' },
    ],
    [
      'both sides',
      ['x deal y, z deal w, x [deal] w'],
      { exact: 'deal', prefix: 'x ', suffix: ' w' },
    ],
    [
      'the block before',
      ['First', '[deal]', 'Second', 'deal'],
      { exact: 'deal', prefix: 'First\n\n' },
    ],
    ['single Chinese characters', ['收购考拉，出售[考拉]'], { exact: '考拉', prefix: '售' }],
    ['the text as it stands', ['“It’s [“big”]…'], { exact: '“big”' }],
    ['whole units', ['a [👩\u200D]👩\u200D👧'], { exact: '👩\u200D👩\u200D👧' }],
    ['no white space at the ends', ['a[ deal ]b'], { exact: 'deal' }],
    ['across blocks', ['He [left.', 'She] stayed.'], { exact: 'left.\n\nShe' }],
    ['the rest of a word', ['dealer deal[er]s'], { exact: 'er', suffix: 's' }],
    ['nothing in white space', ['a[ ]b'], undefined],
    ['nothing at a point', ['a[]b'], undefined],
  ];
  it.each(cases)('gives %s', (_what, texts, selector) => {
    const { story, range } = bracketed(...texts);
    expect(describeRange(story, range)).toEqual(selector);
  });

  it.each([[{ block: 0, offset: 9 }], [{ block: 0, offset: -1 }], [{ block: 3, offset: 0 }]])(
    'refuses %j, which is not in the story',
    (end) => {
      const range = { start: { block: 0, offset: 0 }, end };
      expect(() => describeRange(foldedStory('a deal'), range)).toThrow(RangeError);
    },
  );

  const words = fc
    .array(
      fc.constantFrom('deal', 'a', 'Kaola', '考拉', '“x”', '…', '👩\u200D👧', 'e\u0301', '--'),
      {
        maxLength: 12,
      },
    )
    .chain((list) => fc.constantFrom(' ', '', '\u00A0', ' \n').map((space) => list.join(space)));
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u200B'), maxLength: 12 });
  const anything = fc.string({ unit: 'binary', maxLength: 12 });
  const stories = fc.array(fc.oneof(words, letters, anything), { minLength: 1, maxLength: 4 });

  it('is the inverse of resolveQuote, in any text', () => {
    fc.assert(
      fc.property(stories, fc.nat(), fc.nat(), (texts, one, other) => {
        const story = foldStory(textBlocks(...texts));
        const size = story.text.length + 1;
        const [start, end] = [
          Math.min(one % size, other % size),
          Math.max(one % size, other % size),
        ];
        const given = { start: positionAt(story, start), end: positionAt(story, end) };
        const span = trimSpan(story, spanOfRange(story, given));
        const selector = describeRange(story, given);
        if (span.start >= span.end) expect(selector).toBeUndefined();
        else {
          const range = rangeOfSpan(story, span);
          expect(selector && resolveQuote(story, selector)).toEqual({ status: 'found', range });
        }
      }),
      { numRuns: 6000 },
    );
  });
});
