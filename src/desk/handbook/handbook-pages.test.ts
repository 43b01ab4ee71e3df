import { readdirSync, readFileSync } from 'node:fs';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { noMemory } from '../../memory/memory.ts';
import type { HandbookPage } from '../../newsroom/newsroom.ts';
import { allPages } from '../../page-objects/all-pages.ts';
import { searchRecords } from '../../search/index/search-records.ts';
import { siteOutputs } from '../../syndication/site-outputs.ts';
import { sampleNewsroom } from '../../tests/support/sample-newsroom.ts';
import { compileHandbookPage } from './compile-handbook-page.ts';
import { dekOf } from './dek-of.ts';
import { withHandbook } from './handbook-pages.ts';

const folder = 'src/handbook/';
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
const list = readFileSync(`${folder}README.md`, 'utf8');

/** What a reader sees of a Markdown text, as HTML. */
function shown(markdown: string): string {
  return htmlOf(compileHandbookPage(`# A\n\n${markdown}`, 'a', '', (code) => h('pre', code)));
}

function htmlOf({ body }: HandbookPage): string {
  return body.map((one) => (one.type === 'html' ? one.html : one.type)).join('');
}

test('the list of the handbook names every page once, with a line on it', () => {
  const listed = [...list.matchAll(/^- \[[^\]]+\]\(([^)]+)\): \S/gmu)].map(([, name]) => name);
  expect(listed.sort()).toEqual(names.filter((name) => name !== 'README.md').sort());
});

test.each([
  ['[Hosts](own-server.md)', '<a href="/handbook/own-server/">Hosts</a>'],
  ['[A rule](checks.md#bare-figure)', '<a href="/handbook/checks/#bare-figure">A rule</a>'],
  ['[The list](README.md)', '<a href="/handbook/">The list</a>'],
  ['See `src/handbook/checks.md`.', '<a href="/handbook/checks/"><code>src/handbook/checks.md'],
  ['See `src/model/page.ts`.', 'See <code>src/model/page.ts</code>.</p>'],
  ['```yaml front.yaml\na: b\n```', '>front.yaml</figcaption>'],
  ['`{number}` and <15%', '<code>{number}</code> and &lt;15%'],
])('%s is shown as it is meant', (markdown, html) => {
  expect(shown(markdown)).toContain(html);
});

test.each(names)('%s has no link but to the handbook and to whole addresses', (name) => {
  const html = shown(readFileSync(folder + name, 'utf8'));
  const links = [...html.matchAll(/<a [^>]*?href="([^"]*)"/gu)].map(([, href = '']) => href);
  const page = /^\/handbook\/(?:([\w-]+)\/)?(?:#[\w-]+)?$/u;
  const lost = links.filter((href) => {
    const [isOfHandbook, to = 'README'] = page.exec(href) ?? [];
    const isThere = isOfHandbook !== undefined && names.includes(`${to}.md`);
    return !isThere && !/^(?:https:\/\/|#)/u.test(href);
  });
  expect(lost).toEqual([]);
});

test('remarks to whoever edits a page are not shown', () => {
  expect(shown('<!-- Written by npm run schemas. -->\n\nText.\n')).not.toContain('schemas');
});

test('a page says in the list what it has, on however many lines', () => {
  expect(dekOf('# List\n\n- [A](a.md): One\n  two.\n- [B](b.md): Three.\n', 'a.md')).toBe(
    'One two.',
  );
});

const plain = sampleNewsroom({ stories: [{ id: 's' }] });
const asked = sampleNewsroom({ stories: [{ id: 's' }], publication: { handbook: true } });
const ofHandbook = (newsroom: typeof plain) =>
  [...allPages(newsroom)].filter(({ path }) => path.startsWith('/handbook/'));

test('no page of it belongs to a site whose newsroom did not ask for it', async () => {
  expect(ofHandbook(await withHandbook(plain, process.cwd(), noMemory))).toEqual([]);
});

test('where it is published, no program is led to it, and links lead to places that are there', async () => {
  const newsroom = await withHandbook(asked, process.cwd(), noMemory);
  expect(ofHandbook(newsroom)).toHaveLength(names.length);
  expect([...searchRecords(newsroom)].filter(({ address }) => /handbook/u.test(address))).toEqual(
    [],
  );
  for (const { address, content } of siteOutputs(newsroom, 0))
    expect(String(content()), address).not.toContain('/handbook/');
  const places = new Set(
    (newsroom.handbook ?? []).flatMap(({ path, outline }) => [
      path,
      ...outline.map(({ id }) => `${path}#${id}`),
    ]),
  );
  for (const page of newsroom.handbook ?? []) {
    const { path } = page;
    const html = htmlOf(page);
    const links = [...html.matchAll(/href="([#/][^"]*)"/gu)].map(([, link = '']) =>
      link.startsWith('#') ? path + link : link,
    );
    expect(links.filter((link) => !places.has(link))).toEqual([]);
    if (html.includes('<pre')) expect(html).toContain('class="tk-');
  }
});
