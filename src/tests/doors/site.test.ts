import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { comparablePage } from './comparable-html.ts';

// A story’s modules find the site’s packages from where they are, so the folder is in the repository.
const folder = '.cache/test/doors';
const content = join(folder, 'content');
const ownCode = '2026/11/21/counts-for-itself/index.html';

function buildAs(name: string, environment: Readonly<Record<string, string>> = {}): void {
  const parameters = ['--content', content, '--out', join(folder, name), '--now', '2026-12-01'];
  const command = ['scripts/build.ts', ...parameters, '--cache', join(folder, 'cache')];
  const env = { ...process.env, NODE_ENV: 'production', ...environment };
  const { status, stdout } = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
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

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('content', content, { recursive: true });
  cpSync(
    new URL('fixtures/module-story', import.meta.url),
    join(content, 'articles/2026/counts-for-itself'),
    { recursive: true },
  );
  // Small pictures: how a machine encodes large ones is not what is tested here.
  const picture = await sharp({
    create: { width: 64, height: 40, channels: 3, background: 'teal' },
  })
    .jpeg()
    .toBuffer();
  for (const file of globSync('**/*.jpg', { cwd: content }))
    writeFileSync(join(content, file), picture);
  buildAs('cold');
  buildAs('warm');
  buildAs('module', { NUTGRAF_DOOR: 'module' });
}, 240_000);

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
    ['the value of an expression in a sentence', ' had 30 per cent of the ten'],
    ['its own component', 'step 1, step 2, step 3: <strong>inside</strong> its own component'],
    ['a value inside a component of the site', 'The sum is 100.'],
    ['a value in a table', '<td class="align-right">20</td>'],
    ['elements that its code makes', '<b>20; </b><b>30; </b><b>50; </b>'],
    ['quotation marks as readers see them', '“quoted” words'],
    ['the link of a first mention', /<a [^>]*class="entity-link"[^>]*>Kaola<\/a>/u],
    ['its speaker', '<a href="/people/jack-ma/">Jack Ma</a>'],
    ['its chart', '<svg '],
    ['its note', 'href="#note-1-ref"'],
  ])('shows %s', (_, html) => {
    expect(pageOf('cold', ownCode)).toMatch(html);
  });
});
