import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCodePoints } from './code-points.ts';

describe('indexCodePoints', () => {
  it.each([
    ['abc', 2, 2],
    ['😀 deal', 3, 2],
    ['a😀b😀c', 6, 4],
    ['a😀b😀c', 7, 5],
    ['e\u0301a', 2, 2],
    ['', 0, 0],
  ])('in %j, converts %i to %i code points and back', (text, utf16, codePoints) => {
    const index = indexCodePoints(text);
    expect(index.toCodePoints(utf16)).toBe(codePoints);
    expect(index.toUtf16(codePoints)).toBe(utf16);
  });

  it('takes an offset inside a pair as its start', () => {
    expect(indexCodePoints('a😀').toCodePoints(2)).toBe(1);
  });

  it('counts as the language counts code points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const index = indexCodePoints(text);
        let utf16 = 0;
        for (const [count, character] of Array.from(text).entries()) {
          expect(index.toUtf16(count)).toBe(utf16);
          expect(index.toCodePoints(utf16)).toBe(count);
          utf16 += character.length;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
