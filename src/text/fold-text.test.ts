import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldQuote, foldText, isUnitBoundary } from './fold-text.ts';

const alike: [what: string, text: string, folded: string][] = [
  ['white space runs', 'a \t\n b', 'a b'],
  ['a non-breaking space', 'RMB\u00A0100', 'RMB 100'],
  ['an ideographic space', '阿里\u3000巴巴', '阿里 巴巴'],
  ['thin and narrow spaces', '1\u2009000\u202F000', '1 000 000'],
  ['a space on both sides of an invisible one', 'a \u200B b', 'a b'],
  ['curly quotes', '“It’s ‘new’,” he said', "\"It's 'new',\" he said"],
  ['low and angled quotes', '„a“ «b» ‹c›', '"a" "b" \'c\''],
  ['a prime and a backtick', '6′ 3″ `x`', "6' 3\" 'x'"],
  ['dashes', '2019–2020 — a‑b − c', '2019-2020 - a-b - c'],
  ['a run of dashes', 'yes -- no --- 是——否', 'yes - no - 是-否'],
  ['an ellipsis', 'and so on…', 'and so on...'],
  ['a soft hyphen', 'ac\u00ADqui\u00ADsi\u00ADtion', 'acquisition'],
  ['zero-width characters', '\uFEFFKa\u200Bo\u2060la\u200C', 'Kaola'],
  ['direction marks', '\u2067עברית\u2069\u200F', 'עברית'],
  ['a combining mark', 'Cafe\u0301', 'Café'],
  ['a mark after an invisible character', 'e\u200D\u0301', 'é'],
  ['a mark after a soft hyphen', 'e\u00AD\u0301', 'é'],
  ['marks without a composed form', 'q\u0323\u0307', 'q\u0323\u0307'],
  ['marks in another order', 'q\u0307\u0323', 'q\u0323\u0307'],
  ['conjoining Hangul', '\u1112\u1161\u11AB\u1100\u1173\u11AF', '한글'],
  ['a compatibility ideograph', '\uF900', '豈'],
  ['dakuten', 'か\u3099', 'が'],
  ['emoji and text presentation', '❤\uFE0F and ❤', '❤ and ❤'],
  ['a joined emoji', '👩\u200D👩\u200D👧', '👩\u200D👩\u200D👧'],
  ['a joiner that joins nothing', 'ab\u200Dcd 👩\u200D', 'abcd 👩'],
  ['case', 'Kaola KAOLA', 'Kaola KAOLA'],
  ['full-width letters', 'Ｋａｏｌａ', 'Ｋａｏｌａ'],
  ['nothing', '', ''],
];

describe('foldText', () => {
  it.each(alike)('folds %s', (_what, text, folded) => {
    expect(foldText(text).folded).toBe(folded);
  });

  const units: [what: string, text: string, units: string[]][] = [
    ['a surrogate pair', 'a𠮷b', ['a', '𠮷', 'b']],
    ['a combining sequence', 'e\u0301a', ['e\u0301', 'a']],
    ['a sequence without composed form', 'q\u0323\u0307x', ['q\u0323\u0307', 'x']],
    ['a family', '👩\u200D👩\u200D👧!', ['👩\u200D👩\u200D👧', '!']],
    ['a skin tone', '👍🏽👍', ['👍🏽', '👍']],
    ['two flags', '🇨🇳🇸🇪', ['🇨🇳', '🇸🇪']],
    [
      'the flag of a part of a country',
      '🏴\u{E0067}\u{E0062}\u{E007F}.',
      ['🏴\u{E0067}\u{E0062}\u{E007F}', '.'],
    ],
    ['a keycap', '1\uFE0F\u20E32', ['1\uFE0F\u20E3', '2']],
    ['a Hangul syllable', '\u1112\u1161\u11ABa', ['\u1112\u1161\u11AB', 'a']],
    ['an ellipsis', 'a…b', ['a', '…', 'b']],
    ['a space that carries a mark', 'a \u0301b', ['a', ' \u0301', 'b']],
    ['a line end that carries none', 'a\n\u0301b', ['a', '\n', '\u0301', 'b']],
    ['white space', 'a \n b', ['a', ' \n ', 'b']],
    ['nothing invisible at the ends', '\u200Ba\u00ADb\u200B', ['a', 'b']],
  ];
  it.each(units)('never splits %s', (_what, text, expected) => {
    const { map } = foldText(text);
    const found = map.starts.map((start, index) => text.slice(start, map.ends[index]));
    const first = map.starts.map((start, index) => start !== map.starts[index - 1]);
    expect(found.filter((_unit, index) => first[index])).toEqual(expected);
  });

  const unicode = fc.string({ unit: 'binary', maxLength: 40 });
  const tricky = fc.string({
    unit: fc.constantFrom(
      ...Array.from(
        'ab漢e\u0301\u200D\u200B\u00AD 👩\u00A0\n-—“"…🇨\u0323か\u3099\uFE0F🏽\u1112\u1161',
      ),
    ),
    maxLength: 40,
  });

  it('maps every unit to a part of the text, in order', () => {
    fc.assert(
      fc.property(fc.oneof(unicode, tricky), (text) => {
        const { folded, map } = foldText(text);
        expect(map.starts).toHaveLength(folded.length);
        let end = 0;
        for (const [index, start] of map.starts.entries()) {
          if (start !== map.starts[index - 1]) expect(start).toBeGreaterThanOrEqual(end);
          end = map.ends[index] ?? 0;
          expect(end).toBeGreaterThan(start);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('folds a part of the text as it folds the whole', () => {
    fc.assert(
      fc.property(fc.oneof(unicode, tricky), fc.nat(), fc.nat(), (text, one, other) => {
        const whole = foldText(text);
        const boundaries = [...Array(whole.folded.length + 1).keys()].filter((index) =>
          isUnitBoundary(whole, index),
        );
        const at = (pick: number): number => boundaries[pick % boundaries.length] ?? 0;
        const [start, end] = [Math.min(at(one), at(other)), Math.max(at(one), at(other))];
        fc.pre(start < end);
        const part = text.slice(whole.map.starts[start], whole.map.ends[end - 1]);
        expect(foldText(part).folded).toBe(whole.folded.slice(start, end));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('foldQuote', () => {
  it.each([
    [' a b \n', 'a b'],
    ['\u200B a', 'a'],
    [' \u00A0\n', ''],
    ['\u200B', ''],
    ['\u00A0\u0301', ' \u0301'],
  ])('takes white space off %j', (quote, folded) => {
    expect(foldQuote(quote)).toBe(folded);
  });
});
