import { expect, test } from 'vitest';
import { guarded } from './guard.ts';
import { createProblemLog } from './problem-log.ts';

test('what works is handed on', () => {
  const log = createProblemLog();
  expect(guarded('a.mdx', log, () => 1)).toBe(1);
  expect(log.sorted()).toEqual([]);
});

test.each([
  [new RangeError('Maximum call stack'), 'RangeError: Maximum call stack'],
  ['words', 'words'],
])('what fails is a problem of its file', (thrown, says) => {
  const log = createProblemLog();
  log.addAt('b.mdx', { line: 2, column: 3 }, { name: 'other', message: '', reason: '', fix: '' });
  const work = (): never => {
    throw thrown;
  };
  expect(guarded('a.mdx', log, work)).toBeUndefined();
  const [problem, other] = log.sorted();
  expect(problem).toMatchObject({ name: 'unforeseen', file: 'a.mdx', line: 1, column: 1 });
  expect(problem?.message).toContain(says);
  expect(other?.name).toBe('other');
});
