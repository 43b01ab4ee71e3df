import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable, printableLines } from './printable.ts';

test.each([
  ['content/people/ada.yaml', 'content/people/ada.yaml'],
  ['网易考拉 – “é” 👩\u200D💻', '网易考拉 – “é” 👩\u200D💻'],
  ['a\nBuilt 1 story', 'a\\u{a}Built 1 story'],
  ['a\r::error::b', 'a\\u{d}::error::b'],
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['a\u202Eb', 'a\\u{202e}b'],
  ['a\u2028b', 'a\\u{2028}b'],
  ['a\uD800b', 'a\\u{d800}b'],
  ['::error::a', '\\u{3a}:error::a'],
  ['  ::set-output name=a::b', '  \\u{3a}:set-output name=a::b'],
  ['a::b', 'a::b'],
  ['a ##[error]b', 'a \\u{23}#[error]b'],
  ['##vso[task.complete]', '\\u{23}#vso[task.complete]'],
  ['## A heading', '## A heading'],
])('%j is printed as %s', (text, printed) => {
  expect(printable(text)).toBe(printed);
});

test('lines of our own stay lines, each in printable form', () => {
  expect(printableLines('One.\n::error::\n\tTwo.')).toBe('One.\n\\u{3a}:error::\n\\u{9}Two.');
});

test('whatever is printed is one line that no log takes for a command', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '::', '##[', ' '),
      (text, start) => {
        expect(printable(start + text)).not.toMatch(/[\p{Cc}\u2028\u2029]|^\s*::|##\w*\[/u);
      },
    ),
  );
});
