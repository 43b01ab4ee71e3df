import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  fixtureContent,
  fixtureNow,
  fixtureRenderer,
  fixtureSite,
} from '../support/fixture-site.ts';
import { comparablePage } from './comparable-html.ts';

// A story’s modules find the site’s packages from where they are, so the folder is in the repository.
const folder = '.cache/test/doors';
const again = join(folder, 'again');
const module = join(folder, 'module');
const cache = join(folder, 'cache');
const ownCode = '2026/04/27/how-tides-are-told/index.html';

function buildAs(out: string, ...more: readonly string[]): void {
  const parameters = ['--content', fixtureContent, '--out', out, '--now', fixtureNow];
  const command = ['scripts/build.ts', ...parameters, '--cache', cache];
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout } = spawnSync(process.execPath, [...command, ...more], {
    env,
    encoding: 'utf8',
  });
  expect(status, stdout).toBe(0);
}

function filesOf(site: string): string[] {
  return globSync('**/*', { cwd: site })
    .filter((file) => statSync(join(site, file)).isFile())
    .sort();
}

function pageOf(site: string, file: string): string {
  return readFileSync(join(site, file), 'utf8');
}

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Of its own, since other tests build at the same time.
  cpSync(fixtureRenderer, join(cache, 'renderer'), { recursive: true });
  buildAs(again);
  buildAs(module, '--every-story-is-module');
});

describe('two builds of the same content', () => {
  const digests = (site: string) =>
    filesOf(site).map((file) => {
      const bytes = readFileSync(join(site, file));
      return `${createHash('sha256').update(bytes).digest('hex')} ${file}`;
    });

  test('give the same bytes', () => {
    expect(digests(again)).toEqual(digests(fixtureSite));
  });
});

describe('the site with every story sent through the module door', () => {
  test('has the same files', () => {
    // Files of the index are named by their bytes, which have the white space between blocks.
    const lasting = (site: string) => filesOf(site).filter((file) => !file.startsWith('pagefind/'));
    expect(lasting(module)).toEqual(lasting(fixtureSite));
  });

  test('has the same pages', () => {
    const pages = filesOf(fixtureSite).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(50);
    for (const page of pages) {
      const [native, sent] = [pageOf(fixtureSite, page), pageOf(module, page)];
      if (native !== sent) expect(comparablePage(sent), page).toEqual(comparablePage(native));
    }
  });
});

describe('a story with code of its own', () => {
  test.each([
    ['the value of an expression in a sentence', ' has a high tide of 4.2 metres'],
    ['its own component', 'step 1, step 2, step 3: <strong>read</strong> from the gauge'],
    ['a value inside a component of the site', 'Three hours later it is 2.1 metres.'],
    ['a value in a table', '<td class="align-right">2.1</td>'],
    ['elements that its code makes', '<b>4.2; </b><b>2.1; </b><b>0; </b>'],
    ['quotation marks as readers see them', '“slack water”'],
    ['the link of a first mention', /<a [^>]*class="entity-link"[^>]*>Port Ellery<\/a>/u],
    ['its speaker', '<a href="/people/petra-vane/">Petra Vane</a>'],
    ['its chart', '<svg '],
    ['its note', 'href="#note-1-ref"'],
  ])('shows %s', (_, html) => {
    expect(pageOf(fixtureSite, ownCode)).toMatch(html);
  });

  test('has its styles to itself', () => {
    const styles = (file: string) =>
      Array.from(
        pageOf(fixtureSite, file).matchAll(/rel="stylesheet" href="[^"]+/gu),
        ([style]) => style,
      );
    // Both have a chart and a table.
    const others = styles('2026/03/14/brightwater-in-figures/index.html');
    expect(styles(ownCode).filter((style) => others.includes(style))).toEqual(others);
    expect(styles(ownCode)).toHaveLength(others.length + 1);
  });
});
