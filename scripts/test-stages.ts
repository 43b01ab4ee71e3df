import { countPlaywright, countVitest, type Counts } from './count-results.ts';

export interface Stage {
  /** What the stage does, as its heading says. */
  name: string;
  /** Script that Node runs, from the repository's root, and its parameters. */
  command: readonly string[];
  environment?: Readonly<Record<string, string>>;
  /** A runner's own report; a stage without one counts as one test. */
  report?: { path: string; count: (report: string) => Counts };
}

const vitestReport = '.cache/test/vitest.json';
const playwrightReport = '.cache/test/playwright.json';

export const buildStage: Stage = { name: 'Build', command: ['scripts/build.ts'] };

export const staticStages: readonly Stage[] = [
  {
    name: 'Types',
    command: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'],
  },
  { name: 'Lint', command: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  {
    name: 'Format',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
];

export const runnerStages: readonly Stage[] = [
  {
    name: 'Unit and whole-site tests',
    command: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ],
    report: { path: vitestReport, count: countVitest },
  },
  {
    name: 'Browser tests',
    command: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    report: { path: playwrightReport, count: countPlaywright },
  },
];
