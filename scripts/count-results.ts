/**
 * Counts the tests in the JSON reports of the two runners. A test that was skipped did not pass and
 * counts as failed: a summary must not grow greener when a test is switched off.
 */
import { z } from 'zod';

export interface Counts {
  passed: number;
  failed: number;
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/**
 * Counts Vitest's report. A file that failed without a failed test (it does not load, or a hook
 * throws) counts as one failed test.
 *
 * @throws when the text is not such a report
 */
export function countVitest(report: string): Counts {
  const { testResults } = vitestReport.parse(JSON.parse(report));
  const counts = { passed: 0, failed: 0 };
  for (const file of testResults) {
    const passed = file.assertionResults.filter(({ status }) => status === 'passed').length;
    const failed = file.assertionResults.length - passed;
    counts.passed += passed;
    counts.failed += failed === 0 && file.status === 'failed' ? 1 : failed;
  }
  return counts;
}

/**
 * Counts Playwright's report.
 *
 * @throws when the text is not such a report
 */
export function countPlaywright(report: string): Counts {
  const { stats } = playwrightReport.parse(JSON.parse(report));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

/** Adds counts up. */
export function sumCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}
