import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fixtureContent, fixtureSite } from '../support/fixture-site.ts';

// Words of a draft (quagga) and of a story under embargo until 2030 (okapi), planted in everything
// that they have, the name of a picture and an old address included.
const secrets = /quagga|okapi|unfinished-crane|results-2029/iu;

const filesOf = (folder: string) =>
  globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());

/** What a file holds, with the compressed files of the index opened. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (/\.pf_\w+$/u.test(path) ? gunzipSync(bytes) : bytes).toString('utf8');
}

const holding = (folder: string, word: RegExp) =>
  filesOf(folder).filter((path) => word.test(path) || word.test(textOf(join(folder, path))));

test('no byte of the site has a word of a draft or of a story under embargo', () => {
  expect(holding(fixtureContent, secrets).length).toBeGreaterThanOrEqual(3);
  expect(holding(fixtureSite, secrets)).toEqual([]);
});

test('the same search finds what is published, in the index too', () => {
  const found = holding(fixtureSite, /dredger/iu);
  expect(found).toContain('2025/06/03/dredging-explained/index.html');
  expect(found.some((path) => path.endsWith('.pf_index'))).toBe(true);
  expect(found.some((path) => path.endsWith('.pf_fragment'))).toBe(true);
});
