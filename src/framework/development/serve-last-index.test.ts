import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { indexFile } from './serve-last-index.ts';

const site = mkdtempSync(join(tmpdir(), 'nutgraf-last-index-'));
mkdirSync(join(site, 'pagefind', 'index'), { recursive: true });
writeFileSync(join(site, 'pagefind', 'pagefind.js'), '');
writeFileSync(join(site, 'secret.txt'), '');
afterAll(() => {
  rmSync(site, { recursive: true });
});

test.each([
  ['/pagefind/pagefind.js', 'pagefind.js'],
  ['/pagefind/pagefind.js?ts=1', 'pagefind.js'],
  ['/pagefind/gone.js', undefined],
  ['/pagefind/index', undefined],
  ['/pagefind/../secret.txt', undefined],
  ['/secret.txt', undefined],
])('%s gives %s', (address, file) => {
  expect(indexFile(site, address)).toBe(
    file === undefined ? undefined : join(site, 'pagefind', file),
  );
});
