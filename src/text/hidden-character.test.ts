import { expect, test } from 'vitest';
import { hiddenCharacter } from './hidden-character.ts';

test.each([
  ['plain', 'One two, 网易考拉, 😀 é\tand\nmore'],
  ['a joiner in Persian', 'می\u200Cخواهم'],
  ['a joiner in an emoji', '👩\u200D💻'],
  ['the flag of Scotland', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
  ['marks of direction', 'ab\u200F(1)\u200E'],
  ['an isolate that is closed', 'by \u2068نوار\u2069, reporter'],
  ['isolates in one another', '\u2067a\u2066b\u2069c\u2069'],
  ['a soft hyphen', 'Donau\u00ADdampfschiff'],
])('nothing is hidden in %s', (_what, text) => {
  expect(hiddenCharacter(text)).toBeUndefined();
});

test.each([
  ['a\u0000', 1, 'a control character (U+0000)'],
  ['a\u0007', 1, 'a control character (U+0007)'],
  ['ab\u009Bc', 2, 'a control character (U+009B)'],
  ['a\rb', 1, 'a line end that is none (U+000D)'],
  ['a\u2028b', 1, 'a line end that is none (U+2028)'],
  ['a\u202Eb', 1, 'a sign that changes the direction of writing (U+202E)'],
  ['a\u202Ab\u202C', 1, 'a sign that changes the direction of writing (U+202A)'],
  ['a\u2067b\nc\u2069', 1, 'a sign that changes the direction of writing (U+2067)'],
  ['ab\u2069', 2, 'a sign that changes the direction of writing (U+2069)'],
  ['a\uFEFF', 1, 'a character that nobody sees (U+FEFF)'],
  ['a\uFFFE', 1, 'a character that nobody sees (U+FFFE)'],
  ['a\u{E0041}', 1, 'a character that nobody sees (U+E0041)'],
  ['a\uD800b', 1, 'half of a character (U+D800)'],
])('in %j the first hidden character stands at %i', (text, offset, name) => {
  expect(hiddenCharacter(text)).toEqual({ offset, name });
});

test('every character that XML forbids is hidden (XML 1.0, 2.2): no feed can be broken by one', () => {
  const isAllowed = (code: number): boolean =>
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000;
  const forbidden = Array.from({ length: 0x10000 }, (_, code) => code).filter(
    (code) => !isAllowed(code),
  );
  expect(forbidden).toContain(5);
  const passed = forbidden.filter(
    (code) => hiddenCharacter(String.fromCharCode(code)) === undefined,
  );
  expect(passed).toEqual([]);
});
