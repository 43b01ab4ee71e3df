import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const text = readFileSync('src/handbook/scale.md', 'utf8');
const [github = '', gitlab = '', githubParts = '', gitlabParts = '', ...others] = text
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

const join = "npm run build -- $(printf -- '--merge %s ' parts/*)";

test('on several machines of GitHub, each works out a part and hands it to the one that joins', () => {
  const job = z.object({ needs: z.string().optional(), steps: z.array(step) });
  const { jobs } = z
    .object({
      jobs: z.object({
        parts: job.extend({
          strategy: z.object({ matrix: z.object({ part: z.array(z.number()) }) }),
        }),
        build: job,
      }),
    })
    .parse(parse(githubParts));
  const { strategy, steps } = jobs.parts;
  const count = strategy.matrix.part.length;
  expect(strategy.matrix.part).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  expect(steps.map(({ run }) => run)).toContain(
    `npm run build -- --shard \${{ matrix.part }}/${count}`,
  );
  const handed = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@') === true);
  expect(handed?.with).toMatchObject({ path: '.cache/build', 'include-hidden-files': true });
  expect(jobs.build.needs).toBe('parts');
  expect(jobs.build.steps.map(({ run }) => run)).toContain(join);
});

test('and on those of GitLab', () => {
  expect(parse(gitlabParts)).toMatchObject({
    parts: {
      script: [
        'npm run build -- --shard $CI_NODE_INDEX/$CI_NODE_TOTAL',
        'mkdir -p parts && cp -r .cache/build parts/$CI_NODE_INDEX',
      ],
      artifacts: { paths: ['parts'] },
    },
    pages: { needs: ['parts'], script: [join], pages: { publish: 'dist' } },
  });
});

test('there are no other workflows', () => {
  expect(others).toEqual([]);
});
