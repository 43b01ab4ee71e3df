import { describe, expect, it } from 'vitest';
import { createQuoteSetter, typographicQuotes } from './typographic-quotes.ts';

describe('typographicQuotes', () => {
  it.each([
    ["NetEase's Kaola", 'NetEase’s Kaola'],
    ['a "spillover" of demand', 'a “spillover” of demand'],
    ['"We welcome Kaola," he said', '“We welcome Kaola,” he said'],
    ['("in its infancy")', '(“in its infancy”)'],
    ["the companies' shares", 'the companies’ shares'],
    ["he called it 'odd'", 'he called it ‘odd’'],
    ["the '90s", 'the ’90s'],
    ["'Tis the season, 'twas said", '’Tis the season, ’twas said'],
    ["rock 'n' roll", 'rock ’n’ roll'],
    ["they got 'em, 'bout nine", 'they got ’em, ’bout nine'],
    ["'t Hooft in 's-Hertogenbosch", '’t Hooft in ’s-Hertogenbosch'],
    ["'s ist 'ne Straße", '’s ist ’ne Straße'],
    ["the letter 'T' and 'tea'", 'the letter ‘T’ and ‘tea’'],
    ["open 'til nine", 'open ’til nine'],
    ["'Tilda' and 'none'", '‘Tilda’ and ‘none’'],
    ['قال "نعم" ثم خرج', 'قال “نعم” ثم خرج'],
    ['"He said \'odd\'"', '“He said ‘odd’”'],
    ['他说"你好",然后说"再见"。', '他说“你好”,然后说“再见”。'],
    ['already “set” and it’s fine', 'already “set” and it’s fine'],
    ['', ''],
  ])('sets %j as %j', (typed, shown) => {
    expect(typographicQuotes(typed)).toBe(shown);
    expect(typographicQuotes(typed)).toHaveLength(typed.length);
  });

  it('closes in a later piece what an earlier one opened', () => {
    const set = createQuoteSetter();
    expect(['say "', 'so', '" now'].map(set)).toEqual(['say “', 'so', '” now']);
  });
});
