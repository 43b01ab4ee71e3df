import { countPlaywright, countVitest, type Counts } from './count-results.ts';

export interface Stage {
  /** What the stage does, as its heading says. */
  name: string;
  /** Script that Node runs, from the repository's root, and its parameters. */
  command: readonly string[];
  environment?: Readonly<Record<string, string>>;
  /** A runner's own report; a stage without one counts as one test. */
  report?: { path: string; count: (report: string) => Counts };
  /** Names of the stages that have to end before this one begins. */
  after?: readonly string[];
  /** What this stage writes and no other may write at the same time. */
  alone?: string;
}

/** Astro lists here which stories have code of their own: two builds at once would mix theirs. */
const astroFolder = '.astro';

const fixtureBuild: Stage = {
  name: 'Build of the fixture newsroom',
  command: ['src/tests/support/build-fixture-site.ts'],
  alone: astroFolder,
};

const contentBuild: Stage = {
  name: 'Build of content/',
  command: ['scripts/build.ts'],
  alone: astroFolder,
};

const typesOfComponents: Stage = {
  name: 'Types of components',
  command: [
    ...['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'],
    ...['--tsconfig', 'src/tsconfig.astro.json'],
  ],
  alone: astroFolder,
};

const types: Stage = {
  name: 'Types, and the rules that need them',
  command: ['node_modules/oxlint/bin/oxlint'],
  // It reads the types of the content, which the check of components writes.
  after: [typesOfComponents.name],
};

const lint: Stage = {
  name: 'Lint',
  command: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
};

const format: Stage = {
  name: 'Format',
  command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
};

const built = [fixtureBuild.name, contentBuild.name];

/** The stages of `npm run lint`. */
export const staticStages: readonly Stage[] = [typesOfComponents, types, lint, format];

/**
 * The stages of `npm test`. Each keeps one core busy; a stage is begun as soon as a core is free and
 * what it waits for has ended, the first of the list before the others. First stands what others wait
 * for, and what takes longest; last what is short, so that no core is idle at the end.
 */
export const allStages: readonly Stage[] = [
  fixtureBuild,
  contentBuild,
  typesOfComponents,
  { ...vitestStage('Tests of whole sites', 'site'), after: built, alone: astroFolder },
  vitestStage('Unit tests', 'unit'),
  browserStage(1, 3),
  browserStage(2, 3),
  browserStage(3, 3),
  format,
  types,
  vitestStage('Tests of the house', 'house'),
  lint,
];

function vitestStage(name: string, project: string): Stage {
  const path = `.cache/test/${project}.json`;
  return {
    name,
    command: [
      ...['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--maxWorkers=1'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${path}`],
    ],
    report: { path, count: countVitest },
  };
}

function browserStage(part: number, parts: number): Stage {
  const path = `.cache/test/browser-${part}.json`;
  return {
    name: `Browser tests, part ${part} of ${parts}`,
    command: [
      ...['node_modules/@playwright/test/cli.js', 'test', `--shard=${part}/${parts}`],
      ...['--workers=1', `--output=.cache/test/browser-${part}`, '--reporter=list,json'],
    ],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: path },
    report: { path, count: countPlaywright },
    after: built,
  };
}
