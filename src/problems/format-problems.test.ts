import { expect, test } from 'vitest';
import { formatProblems } from './format-problems.ts';
import type { Problem } from './problem.ts';

const problem: Problem = {
  name: 'unknown-person',
  file: 'content/a.mdx',
  line: 1,
  column: 1,
  message: 'There is no person “ada”.',
  reason: 'The page would link to nothing.',
  fix: 'Correct the name.',
};

function many(file: string, count: number): Problem[] {
  return Array.from({ length: count }, (_, index) => ({ ...problem, file, line: index + 1 }));
}

test('a few problems are told in full', () => {
  expect(formatProblems([problem])).toBe(
    [
      'content/a.mdx:1:1  unknown-person',
      '  There is no person “ada”.',
      '  Why it matters: The page would link to nothing.',
      '  What to do: Correct the name.',
      '',
      '1 problem in the content. Nothing was built; the last good site is untouched.',
    ].join('\n'),
  );
});

test.each([
  ['of one file', many('a.mdx', 1000), 50, 'a.mdx  and 950 more in this file'],
  [
    'of many files',
    Array.from({ length: 30 }, (_, index) => many(`${index}.mdx`, 10)).flat(),
    200,
    '300 problems in the content, of which 200 are shown.',
  ],
])(
  'of too many problems %s as many are told as can be mended',
  (_what, problems, told, counted) => {
    const text = formatProblems(problems);
    expect(text.match(/ {2}unknown-person$/gmu)).toHaveLength(told);
    expect(text).toContain(counted);
  },
);

test.each(['file', 'message', 'reason', 'fix'] as const)(
  'a line break in the %s forges no line',
  (field) => {
    const forged = { ...problem, [field]: 'a\n::error::b\nBuilt 1 story into dist/.' };
    expect(formatProblems([forged]).split('\n')).toHaveLength(6);
    expect(formatProblems([forged])).not.toMatch(/^\s*(?:::|Built)/mu);
  },
);
