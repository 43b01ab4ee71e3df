import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approximateMatches } from './approximate-matches.ts';
import { nearestPassages } from './nearest-passages.ts';
import { resolveQuote } from './resolve-quote.ts';
import { foldedStory, shown } from '../../story/text/test-blocks.ts';

const story = foldedStory(
  'Alibaba acquires Kaola for $2 billion.',
  'The deal closed in September 2019. The deals of others did not.',
  '阿里巴巴以二十亿美元收购网易考拉。',
);

describe('nearestPassages', () => {
  const cases: [what: string, exact: string, best: string][] = [
    [
      'a changed word',
      'Alibaba acquired Kaola for $2 billion',
      'Alibaba acquires Kaola for $2 billion',
    ],
    ['a word left out', 'The deal closed September 2019', 'The deal closed in September 2019'],
    ['a word too many', 'The big deal closed in September', 'The deal closed in September'],
    ['another ending', 'deal closes', 'deal closed'],
    ['a slip in a name', 'Kaolla', 'Kaola'],
    ['another case', 'the deal closed in september', 'The deal closed in September'],
    ['Chinese', '以20亿美元收购网易考拉', '以二十亿美元收购网易考拉'],
    ['words across blocks', '$2 billion. A deal closed', '$2 billion.|The deal closed'],
  ];
  it.each(cases)('suggests the passage for %s', (_what, exact, best) => {
    const [nearest] = nearestPassages(story, { exact });
    expect(nearest && shown(story, nearest.range)).toBe(best);
    expect(nearest?.similarity).toBeLessThan(1);
    expect(nearest?.similarity).toBeGreaterThan(0.6);
  });

  it('gives selectors that resolve, best first', () => {
    const passages = nearestPassages(story, { exact: 'The deal of' }, 2);
    expect(passages.map(({ range }) => shown(story, range))).toEqual(['The deals of', 'The deal']);
    for (const { selector, range } of passages) {
      expect(resolveQuote(story, selector)).toEqual({ status: 'found', range });
    }
  });

  it('completes two passages to one only once', () => {
    const passages = nearestPassages(foldedStory('abcdef-ghi xabcdef_abcdyx'), { exact: 'abcdxx' });
    expect(new Set(passages.map(({ selector }) => selector.exact)).size).toBe(passages.length);
  });

  it('gives a right quote with a wrong prefix the similarity 1 and the right selector', () => {
    expect(nearestPassages(story, { exact: 'deal', prefix: 'A' }, 1)).toMatchObject([
      { similarity: 1, selector: { exact: 'deal', suffix: ' closed' } },
    ]);
  });

  it('does not complete to words what has the very letters', () => {
    const [nearest] = nearestPassages(foldedStory('a fine deal'), { exact: 'al', prefix: 'no' });
    expect(nearest).toMatchObject({ similarity: 1, selector: { exact: 'al' } });
  });

  it.each([['Tencent invests in Meituan'], ['z'], [''], [' ']])('has none for “%s”', (exact) => {
    expect(nearestPassages(story, { exact })).toEqual([]);
  });
});

/** The distance as the textbook has it. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, unit] of Array.from(one).entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const substitute = (row[column - 1] ?? 0) + (other[column - 1] === unit ? 0 : 1);
      next.push(Math.min(substitute, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

describe('approximateMatches', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 14 });
  it('gives true distances, and the least that there is', () => {
    fc.assert(
      fc.property(text, text, fc.nat(4), (haystack, pattern, limit) => {
        fc.pre(pattern.length > limit);
        const matches = approximateMatches(haystack, pattern, limit, Infinity);
        for (const { start, end, distance } of matches) {
          expect(editDistance(haystack.slice(start, end), pattern)).toBe(distance);
        }
        const ends = Array.from({ length: haystack.length + 1 }, (_, index) => index);
        const all = ends.flatMap((start) =>
          ends.map((end) => editDistance(haystack.slice(start, end), pattern)),
        );
        const least = Math.min(...all);
        expect(matches[0]?.distance).toBe(least <= limit ? least : undefined);
      }),
      { numRuns: 500 },
    );
  });
});
