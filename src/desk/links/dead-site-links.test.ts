import { expect, test } from 'vitest';
import { memorySource } from '../../content/file-source.ts';
import { loadNewsroom } from '../../newsroom/load-newsroom.ts';
import { baseFiles, body, fields, otherStory, storyFile } from '../../tests/problems/base.ts';
import { deadSiteLinks } from './dead-site-links.ts';
import { siteAddresses } from './site-addresses.ts';

const now = Date.parse('2026-01-01T00:00:00Z');

async function deadIn(files: Readonly<Record<string, string>>) {
  const source = memorySource({ ...baseFiles, ...files });
  const loaded = await loadNewsroom({ root: '/', content: '/content', source, now });
  if (loaded.status === 'broken') throw new Error(JSON.stringify(loaded.problems));
  const { nouns, newsroom } = loaded;
  return deadSiteLinks(nouns, newsroom, siteAddresses(newsroom, undefined, now));
}

test.each([
  ['[a](/about/), [b](/2019/09/06/kaola-deal/), [c](/entities/kaola/), [d](/archive/)'],
  [
    '[a](/feed.xml), [b](/robots.txt), [c](/2019/09/06/kaola-deal/annotations.jsonld), [d](/icon-192.png)',
  ],
  ['[a](/about/#anything), [b](https://harbour.example/about/?a=b)'],
  ['[a](https://elsewhere.example/nothing/), [b](https://harbour.example.other/nothing/)'],
  ['In code: `[a](/nowhere/)`.\n\n```\n[a](/nowhere/)\n```'],
  ['/nowhere/ is no link.'],
])('what leads somewhere, or is no link of the site, is fine: %s', async (text) => {
  expect(await deadIn(body(`${text}\n`))).toEqual([]);
});

test.each([
  ['[a](/nowhere/)', '/nowhere/', 5, 'Link by name'],
  ['Text.\n\nSee [it](/2019/09/06/kaola-del/).', '/2019/09/06/kaola-del/', 10, 'story:kaola-deal'],
  ['[a](/about)', '/about', 5, 'page:about'],
  ['[a](https://harbour.example/people/ada-red/)', '/people/ada-red/', 28, 'entity:ada-reed'],
  ['[a](</kaola/>)', '/kaola/', 6, 'entity:kaola'],
  ['[a](/files/report.pdf)', '/files/report.pdf', 5, 'public/'],
  ['[a][b]\n\n[b]: /nowhere/', '/nowhere/', 6, 'Link by name'],
])('%s leads nowhere', async (text, path, column, fix) => {
  const files = body(`${text}\n`);
  const [dead, ...others] = await deadIn(files);
  expect(others).toEqual([]);
  const line = (files[storyFile] ?? '').split('\n').findIndex((one) => one.includes(path)) + 1;
  expect(dead).toMatchObject({ name: 'dead-link', file: `content/${storyFile}`, line, column });
  expect(dead?.message).toContain(path);
  expect(dead?.fix).toContain(fix);
});

test('links in notes and fields are followed too', async () => {
  const update =
    'updates:\n  - { id: u, kind: update, at: 2019-09-07T09:00:00+08:00, note: "See [it](/gone/)." }';
  const person = 'name: Ada Reed\ndescription: Reporter\nbio: See [it](/lost/).\n';
  const dead = await deadIn({ ...fields({ more: update }), 'people/ada-reed.yaml': person });
  expect(dead.map(({ file, line }) => [file, line])).toEqual([
    [`content/${storyFile}`, 12],
    ['content/people/ada-reed.yaml', 3],
  ]);
});

test('what is not out yet leads nowhere, and may itself say what it likes', async () => {
  const other = 'articles/2019/scoop/article.mdx';
  const dead = await deadIn({
    ...body('See [it](/2019/09/06/scoop/).\n'),
    ...otherStory(other, 'draft: true', 'See [that](/nowhere/).\n'),
  });
  expect(dead.map(({ file }) => file)).toEqual([`content/${storyFile}`]);
});
