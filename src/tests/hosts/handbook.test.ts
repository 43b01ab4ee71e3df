/** What the handbook says of hosts can be taken as it stands: workflows, scripts, commands. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { namedScripts } from '../readme-claims.ts';

const folder = 'src/handbook';
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const permissions = z.partialRecord(
  z.enum(['actions', 'contents', 'pages', 'id-token']),
  z.enum(['read', 'write', 'none']),
);
const step = z
  .strictObject({
    uses: z
      .string()
      .regex(/^[\w-]+(?:\/[\w-]+)+@v\d+$/u)
      .optional(),
    run: z.string().optional(),
    with: values.optional(),
    env: values.optional(),
  })
  .refine(({ uses, run }) => (uses === undefined) !== (run === undefined), 'uses or run')
  .refine((one) => one.with === undefined || one.uses !== undefined, 'with belongs to uses');
const workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    push: z.strictObject({ branches: z.array(z.string()) }).optional(),
    workflow_dispatch: z.null().optional(),
    pull_request_target: z.null().optional(),
    schedule: z.array(z.strictObject({ cron: z.string().regex(/^\S+(?: \S+){4}$/u) })).optional(),
  }),
  permissions,
  concurrency: z.strictObject({ group: z.string() }).optional(),
  jobs: z.record(
    z.string(),
    z.strictObject({
      'runs-on': z.literal('ubuntu-latest'),
      needs: z.string().optional(),
      permissions: permissions.optional(),
      environment: z.strictObject({ name: z.string() }).optional(),
      steps: z.array(step).min(1),
    }),
  ),
});

const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const textOf = (page: string) => readFileSync(join(folder, page), 'utf8');
const blocksOf = (page: string, language: string) =>
  [...textOf(page).matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].flatMap(([, is, code = '']) =>
    is === language ? [code] : [],
  );

test.each(pages)('every command that %s names exists', (page) => {
  expect(namedScripts(textOf(page)).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

describe.each(['github-pages.md', 'cloudflare.md', 'netlify.md', 'own-server.md'])('%s', (page) => {
  const workflows = blocksOf(page, 'yaml').map((text) => workflow.parse(parse(text)));

  test('has a workflow to publish, one for what is due, and one for previews', () => {
    expect(workflows.map(({ name }) => name)).toEqual([
      'Publish',
      'Publish what is due',
      'Preview',
    ]);
  });

  test('names only jobs that there are, and scripts that a shell can read', () => {
    for (const { jobs } of workflows)
      for (const { needs, steps } of Object.values(jobs)) {
        if (needs !== undefined) expect(Object.keys(jobs)).toContain(needs);
        for (const { run } of steps) if (run !== undefined) expect(shellComplaint(run)).toBe('');
      }
    for (const script of blocksOf(page, 'sh')) expect(shellComplaint(script)).toBe('');
  });

  test('keeps the cache of builds, but for those of strangers, who may only read it', () => {
    const [publish, , preview] = workflows.map((one) => JSON.stringify(one));
    expect(publish).toContain('"uses":"actions/cache@v4"');
    expect(preview).toContain('"uses":"actions/cache/restore@v4"');
    expect(preview).not.toContain('"uses":"actions/cache@v4"');
  });

  test('runs no code of a pull request, and nothing of it where secrets are', () => {
    for (const { on, permissions: given, jobs } of workflows) {
      if (!('pull_request_target' in on)) continue;
      expect(given).toEqual({ contents: 'read' });
      for (const job of Object.values(jobs)) {
        const text = JSON.stringify(job);
        const builds = text.includes('npm run build');
        expect(text.includes('--untrusted')).toBe(builds);
        if (!builds) expect(text).not.toMatch(/checkout|npm run|node /u);
        if (builds) expect(text).not.toMatch(/secrets\.|github\.token|"persist-credentials":true/u);
        expect(job.permissions).toBeUndefined();
        // What a stranger chose, such as a title or the name of a branch, is in no script.
        for (const { run = '' } of job.steps)
          for (const [, inserted] of run.matchAll(/\$\{\{\s*([^}]*?)\s*\}\}/gu))
            expect(inserted).toBe('github.event.number');
      }
    }
  });
});

/** What a shell says of a script that it only reads. */
function shellComplaint(script: string): string {
  const plain = script.replace(/\$\{\{[^}]*\}\}/gu, '12');
  return spawnSync('sh', ['-n'], { input: plain, encoding: 'utf8' }).stderr;
}
