import { describe, expect, it } from 'vitest';
import { resolvePoint, type PointSelector } from './resolve-point.ts';
import { foldedStory } from '../../story/text/test-blocks.ts';

describe('resolvePoint', () => {
  const found: [
    what: string,
    texts: string[],
    selector: PointSelector,
    block: number,
    offset: number,
  ][] = [
    ['after a prefix', ['It closed. He left.'], { prefix: 'closed.' }, 0, 10],
    ['before a suffix', ['It closed. He left.'], { suffix: 'He left' }, 0, 11],
    ['between both', ['a deal, a bid'], { prefix: 'a', suffix: 'bid' }, 0, 9],
    ['inside a word', ['Alibaba'], { prefix: 'Ali', suffix: 'baba' }, 0, 3],
    ['at the start', ['Alibaba'], { suffix: 'Ali' }, 0, 0],
    ['at the end', ['He left.'], { prefix: 'left. ' }, 0, 8],
    [
      'at the end of a block',
      ['He left.', 'She stayed.'],
      { prefix: 'left.', suffix: 'She' },
      0,
      8,
    ],
    ['after an emoji', ['so 😀 he'], { prefix: '😀' }, 0, 5],
  ];
  it.each(found)('finds a point %s', (_what, texts, selector, block, offset) => {
    const position = { block, offset };
    expect(resolvePoint(foldedStory(...texts), selector)).toEqual({
      status: 'found',
      range: { start: position, end: position },
    });
  });

  const none: [what: string, texts: string[], selector: PointSelector, status: string][] = [
    ['no words', ['a deal'], { prefix: ' ' }, 'empty'],
    ['words that stand twice', ['a deal, a bid'], { prefix: 'a' }, 'ambiguous'],
    ['words that are not there', ['a deal'], { prefix: 'the' }, 'missing'],
    ['a suffix that does not follow', ['a deal now'], { prefix: 'a', suffix: 'now' }, 'missing'],
    ['a letter without its mark', ['q\u0323 a'], { prefix: 'q' }, 'missing'],
    ['a suffix that cuts a sequence', ['aq\u0323'], { prefix: 'a', suffix: 'q' }, 'missing'],
  ];
  it.each(none)('finds none for %s', (_what, texts, selector, status) => {
    expect(resolvePoint(foldedStory(...texts), selector).status).toBe(status);
  });
});
