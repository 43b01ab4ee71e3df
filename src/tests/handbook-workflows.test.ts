import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const text = readFileSync('src/handbook/scale.md', 'utf8');
const [github = '', gitlab = '', ...others] = text
  .matchAll(/^```yaml\n(.*?)^```$/gmsu)
  .map(([, block = '']) => block);

const step = z.strictObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});

test('the workflow for GitHub keeps the folder of the cache, builds, and publishes the site', () => {
  const { jobs } = z
    .object({ on: z.unknown(), jobs: z.object({ build: z.object({ steps: z.array(step) }) }) })
    .parse(parse(github));
  const { steps } = jobs.build;
  const cache = steps.findIndex(({ uses }) => uses?.startsWith('actions/cache@') === true);
  const build = steps.findIndex(({ run }) => run === 'npm run build');
  expect(steps[cache]?.with).toMatchObject({ path: '.cache/build' });
  // A cache is restored where it is named, and so before the build.
  expect(cache).toBeGreaterThanOrEqual(0);
  expect(build).toBeGreaterThan(cache);
  expect(steps.some((each) => each.with?.['path'] === 'dist')).toBe(true);
});

test('so does the one for GitLab', () => {
  expect(parse(gitlab)).toMatchObject({
    pages: {
      script: ['npm run build'],
      cache: { paths: ['.cache/build'] },
      pages: { publish: 'dist' },
      artifacts: { paths: ['dist'] },
    },
  });
});

test('there are no other workflows', () => {
  expect(others).toEqual([]);
});
