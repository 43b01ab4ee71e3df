import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyCode, partCode, withCode } from './word-code.ts';

/** Any text of UTF-16 units, halves of pairs among them. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

const readBack = (word: string) => {
  const { searched, code } = partCode(word);
  return applyCode(searched, code);
};

test.each([
  ['Kaola', 'Kaola', 0],
  ['Strasse,', 'Straße,', 8],
  ["'Kaola'", '“Kaola”', 15],
  ['网易', '網易', 8],
  ['مدينه', 'المدينة', 19],
  ['', '《', 8],
  ['Kaola', '', 4],
])('%j written %j costs %i signs', (searched, written, signs) => {
  const word = withCode(searched, written);
  expect(word.length - searched.length).toBe(signs);
  expect(word.startsWith(searched)).toBe(true);
  expect(readBack(word)).toBe(written);
});

test('the code has no letter, no digit and nothing that the indexer would end with a stop', () => {
  fc.assert(
    fc.property(fc.string(), anyText, (searched, written) => {
      const { code } = partCode(withCode(searched.replaceAll('`', ''), written));
      expect(code).toMatch(/^[!#%(+,\-./:;=?@[\]]*$/u);
    }),
  );
});

test('whatever was written comes back', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, written) => {
      expect(readBack(withCode(before.replaceAll('`', ''), written))).toBe(written);
    }),
  );
});

test('a code that was cut short or spoilt gives some text, and ends', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (searched, code) => {
      expect(typeof applyCode(searched, code)).toBe('string');
    }),
  );
});
