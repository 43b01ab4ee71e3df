import { expect, test } from 'vitest';
import { excerptOf } from './source-excerpt.ts';

test.each([
  ['a b c', 3, 1, 'a b c', '  ^'],
  ['阿里收购考拉', 3, 2, '阿里收购考拉', '    ^^^^'],
  ['a', 1, 0, 'a', '^'],
  ['behind its end', 20, 3, 'behind its end', '              ^'],
])('of %j, %i, %i', (line, column, length, shown, marks) => {
  const excerpt = excerptOf(`\n${line}\n`, { line: 2, column }, length);
  expect({ ...excerpt, marks: excerpt.marks.padEnd(marks.length) }).toEqual({ line: shown, marks });
});

test('a long line is cut around what is meant', () => {
  const { line, marks } = excerptOf(
    `${'x'.repeat(500)}here${'y'.repeat(500)}`,
    { line: 1, column: 501 },
    4,
  );
  expect(line.slice(marks.indexOf('^'), marks.length)).toBe('here');
  expect(line.length).toBeLessThan(100);
});
