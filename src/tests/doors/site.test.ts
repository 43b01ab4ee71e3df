import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureContent, fixtureNow } from '../support/fixture-site.ts';
import { comparablePage } from './comparable-html.ts';

// A story’s modules find the site’s packages from where they are, so the folder is in the repository.
const folder = '.cache/test/doors';
const ownCode = '2026/04/27/how-tides-are-told/index.html';

function buildAs(name: string, ...more: readonly string[]): void {
  const out = join(folder, name);
  const parameters = ['--content', fixtureContent, '--out', out, '--now', fixtureNow];
  const command = ['scripts/build.ts', ...parameters, '--cache', join(folder, 'cache')];
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout } = spawnSync(process.execPath, [...command, ...more], {
    env,
    encoding: 'utf8',
  });
  expect(status, stdout).toBe(0);
}

function filesOf(name: string): string[] {
  return globSync('**/*', { cwd: join(folder, name) })
    .filter((file) => statSync(join(folder, name, file)).isFile())
    .sort();
}

function pageOf(name: string, file: string): string {
  return readFileSync(join(folder, name, file), 'utf8');
}

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  buildAs('cold');
  buildAs('warm');
  buildAs('module', '--every-story-is-module');
});

describe('two builds of the same content, one without and one with a cache', () => {
  const digests = (name: string) =>
    filesOf(name).map((file) => {
      const bytes = readFileSync(join(folder, name, file));
      return `${createHash('sha256').update(bytes).digest('hex')} ${file}`;
    });

  test('give the same bytes', () => {
    expect(digests('warm')).toEqual(digests('cold'));
  });
});

describe('the site with every story sent through the module door', () => {
  test('has the same files', () => {
    // Files of the index are named by their bytes, which have the white space between blocks.
    const lasting = (name: string) => filesOf(name).filter((file) => !file.startsWith('pagefind/'));
    expect(lasting('module')).toEqual(lasting('cold'));
  });

  test('has the same pages', () => {
    const pages = filesOf('cold').filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(50);
    for (const page of pages) {
      const [native, module] = [pageOf('cold', page), pageOf('module', page)];
      if (native !== module) expect(comparablePage(module), page).toEqual(comparablePage(native));
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
    expect(pageOf('cold', ownCode)).toMatch(html);
  });

  test('has its styles to itself', () => {
    const styles = (file: string) =>
      Array.from(
        pageOf('cold', file).matchAll(/rel="stylesheet" href="[^"]+/gu),
        ([style]) => style,
      );
    const others = styles('2026/06/30/long-headline/index.html');
    expect(styles(ownCode).filter((style) => others.includes(style))).toEqual(others);
    expect(styles(ownCode)).toHaveLength(others.length + 1);
  });
});
