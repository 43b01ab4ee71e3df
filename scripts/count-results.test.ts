import { expect, test } from 'vitest';
import { countPlaywright, countVitest, sumCounts } from './count-results.ts';

const passed = { status: 'passed' };
const failed = { status: 'failed' };
const skipped = { status: 'skipped' };

test.each([
  ['nothing', [], 0, 0],
  ['two passed', [{ ...passed, assertionResults: [passed, passed] }], 2, 0],
  ['one of two failed', [{ ...failed, assertionResults: [passed, failed] }], 1, 1],
  ['a skipped test', [{ ...passed, assertionResults: [passed, skipped] }], 1, 1],
  ['a file that does not load', [{ ...failed, assertionResults: [] }], 0, 1],
  ['a hook that throws after its tests', [{ ...failed, assertionResults: [passed] }], 1, 1],
  [
    'two files',
    [
      { ...passed, assertionResults: [passed] },
      { ...failed, assertionResults: [failed] },
    ],
    1,
    1,
  ],
])("Vitest's report: %s", (_, testResults, expectedPassed, expectedFailed) => {
  const counts = countVitest(JSON.stringify({ testResults }));
  expect(counts).toEqual({ passed: expectedPassed, failed: expectedFailed });
});

test.each([
  ['all passed', { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, 3, 0],
  ['failed, flaky and skipped', { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, 3, 4],
])("Playwright's report: %s", (_, stats, expectedPassed, expectedFailed) => {
  const counts = countPlaywright(JSON.stringify({ stats }));
  expect(counts).toEqual({ passed: expectedPassed, failed: expectedFailed });
});

test('a report of another shape is refused', () => {
  expect(() => countVitest('{}')).toThrow();
  expect(() => countPlaywright('{"stats":{}}')).toThrow();
});

test('counts add up', () => {
  const sum = sumCounts([
    { passed: 2, failed: 0 },
    { passed: 1, failed: 3 },
  ]);
  expect(sum).toEqual({ passed: 3, failed: 3 });
});
