import { expect, test } from 'vitest';
import { guarded } from './guard.ts';
import { createProblemLog } from './problem-log.ts';

test('what works is handed on', () => {
  const log = createProblemLog();
  expect(guarded('a.mdx', log, () => 1)).toBe(1);
  expect(log.sorted()).toEqual([]);
});

test('what fails is a problem of its file, and no other is lost', () => {
  const log = createProblemLog();
  log.addAt('b.mdx', { line: 2, column: 3 }, { name: 'other', message: '', reason: '', fix: '' });
  const failed = guarded('a.mdx', log, (): number => {
    throw new RangeError('Maximum call stack');
  });
  expect(failed).toBeUndefined();
  const [problem, other] = log.sorted();
  expect(problem).toMatchObject({ name: 'unforeseen', file: 'a.mdx', line: 1, column: 1 });
  expect(problem?.message).toContain('RangeError: Maximum call stack');
  expect(other?.name).toBe('other');
});
