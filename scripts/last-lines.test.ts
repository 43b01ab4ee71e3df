import { expect, test } from 'vitest';
import { lastLines } from './last-lines.ts';

test.each([
  ['nothing', '', ''],
  ['fewer than asked for', 'one\ntwo\n\n', 'one\ntwo'],
  ['more than asked for', 'one\ntwo\n\nthree\n', '\nthree'],
])('%s', (_, text, expected) => {
  expect(lastLines(text, 2)).toBe(expected);
});
