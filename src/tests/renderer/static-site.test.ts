import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageFile } from '../../build/page-file.ts';
import { routeOf } from '../../framework/renderer/module-route.ts';
import { allPages, makePage } from '../../page-objects/all-pages.ts';
import { fixtureSite, loadFixture } from '../support/fixture-site.ts';

const site = '.cache/test/static/site';
const pages = Array.from(allPages(await loadFixture()), (page, number) => ({
  path: page.path,
  kind: page.kind,
  file: join(routeOf(makePage(page)), String(number), 'index.html'),
}));

/**
 * Styles and scripts are named by what is in them, and put together by other rules; how much scripts
 * matter is said by our program alone.
 */
function withoutNames(html: string): string {
  return html
    .replaceAll(/\/assets\/[^"/]+\.(css|js)"/gu, '/assets/…$1"')
    .replaceAll('<script type="module" fetchpriority="low"', '<script type="module"');
}

beforeAll(() => {
  rmSync('.cache/test/static', { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/tests/renderer/build-static-site.ts', site],
    { encoding: 'utf8', env: { ...process.env, VITEST: '' } },
  );
  expect(status, stdout + stderr).toBe(0);
});

describe.each(Object.entries(Object.groupBy(pages, ({ kind }) => kind)))('%s', (_, ofKind) => {
  test('our program makes the pages that Astro makes of a site of its own', () => {
    for (const { path, file } of ofKind) {
      const ours = readFileSync(join(fixtureSite, pageFile(path)), 'utf8');
      const astros = readFileSync(join(site, file), 'utf8');
      expect(withoutNames(ours), path).toBe(withoutNames(astros));
    }
  });
});
