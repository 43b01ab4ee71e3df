import { deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readNouns } from '../../content/read-nouns.ts';
import { readContentFiles } from '../../content/content-files.ts';
import { memorySource } from '../../content/file-source.ts';
import { createProblemLog } from '../../problems/problem-log.ts';
import { ownLimits } from '../../text/limits.ts';
import { baseFiles } from '../../tests/problems/base.ts';
import { findLeaks } from './find-leaks.ts';
import { secretsOf } from './secrets-of.ts';

const scoop = `---
title: The “thunderclap” of Brücke Street
dek: A bolt from the blue, and nobody saw it.
kind: news
section: business
authors: [ada-reed]
published: 2026-12-01T09:00:00+08:00
embargo: 2026-12-01T09:00:00+08:00
aliases: [/early-bird-news/]
image:
  src: ./sesame-picture.jpg
  alt: Lightning over a quiet market hall.
  credit: Ada Reed
entities:
  about: [kaola]
updates:
  - id: zephyr
    kind: update
    at: 2026-12-02T09:00:00+08:00
    note: The mayor’s answer was added at night.
titles:
  search: Why Kaola left its hall by night
kicker: Inquiry of the harbour desk
notices:
  - kind: interest
    text: Our travel was paid by the hall itself.
---

When the doors opened, [Kaola](entity:kaola) had **already** left the building by boat.

<Download src="./vault-figures.csv" title="In figures" />

Alibaba bought Kaola on Friday.

秘密消息：公司将在明天宣布收购计划。
`;

const log = createProblemLog();
const files = { ...baseFiles, 'articles/2026/secret-scoop/article.mdx': scoop };
const place = { source: memorySource(files), folder: 'content', limits: ownLimits };
const { articles } = readNouns(readContentFiles(place, log), log);
const withheld = [...articles.values()].filter(({ id }) => id === 'secret-scoop');
const published = Object.values(baseFiles);
const secrets = secretsOf(withheld, published);

const title = 'The “thunderclap” of Brücke Street';
const inJson = (text: string): string =>
  text.replace(/[^ -~]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const photograph = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#000' } })
  .withExif({ IFD0: { ImageDescription: 'A bolt from the blue, and nobody saw it.' } })
  .jpeg()
  .toBuffer();

test.each<[string, string, string | Buffer]>([
  ['a heading', 'a.html', `<h1>${title}</h1>`],
  [
    'a heading with marks in it',
    'a.html',
    '<h1>The “thunder<mark>clap</mark>” of <b>Brücke</b> Street</h1>',
  ],
  ['an attribute', 'a.html', '<meta content="The &quot;thunderclap&quot; of Br&#xFC;cke Street">'],
  ['capitals', 'a.html', '<p>THE THUNDERCLAP OF BRÜCKE STREET</p>'],
  ['a remark in the source', 'a.html', `<!-- next: ${title} -->`],
  ['a feed', 'feed.xml', '<title>The &#8220;thunderclap&#8221; of Br&#252;cke Street</title>'],
  ['JSON', 'feed.json', JSON.stringify({ title })],
  ['JSON in ASCII', 'feed.json', `{"title":"${inJson(title)}"}`],
  ['a script', 'a.js', "const t='The \\u{201c}thunderclap\\u{201d} of Br\\xfccke Street'"],
  ['an address', 'a.html', `<a href="https://x.example/?t=${encodeURIComponent(title)}">x</a>`],
  ['base64', 'a.css', `url(data:text/plain;base64,${Buffer.from(title).toString('base64')})`],
  ['a compressed index', 'x.pf_fragment', gzipSync(JSON.stringify({ content: title }))],
  ['a map of the site', 'sitemap.xml', '<loc>https://x.example/2026/12/01/secret-scoop/</loc>'],
  ['the name of a file', '2026/12/01/secret-scoop/index.html', '<p>Moved.</p>'],
  ['an old address', '_redirects', '/early-bird-news/ / 301'],
  ['the name of a picture', 'assets/pictures/sesame-picture.9dQ2mX.820.avif', Buffer.from([1, 2])],
  [
    'the name of a file for readers',
    'assets/files/vault-figures.0fa93c1b.csv',
    Buffer.from([1, 2]),
  ],
  ['the remarks of a photograph', 'assets/a.jpg', photograph],
  ['what a picture shows', 'a.html', '<img alt="Lightning over a quiet market hall.">'],
  [
    'a passage',
    'a.html',
    '<p>When the doors opened, <a href="/">Kaola</a> had <strong>already</strong> left the building by boat.',
  ],
  ['a passage in Chinese', 'a.json', '{"text":"秘密消息：公司将在明天宣布收购计划。"}'],
  ['a note', 'corrections.html', '<li>The mayor’s answer was added at night.</li>'],
  [
    'a passage in markup that is escaped in a feed',
    'feed.xml',
    '<description>&lt;p&gt;When the doors opened, &lt;a href="/"&gt;Kaola&lt;/a&gt; had &lt;strong&gt;already&lt;/strong&gt; left the building by boat.&lt;/p&gt;',
  ],
  [
    'a passage in markup that is escaped in JSON',
    'page.json',
    '{"html":"When the doors opened, \\u003cb\\u003eKaola\\u003c/b\\u003e had \\u003cem\\u003ealready\\u003c/em\\u003e left the building by boat."}',
  ],
  [
    'a passage with line ends in JSON',
    'page.json',
    JSON.stringify({
      text: 'When the doors\nopened,\tKaola had\r\nalready left the building by boat.',
    }),
  ],
  ['entities that are escaped twice', 'feed.xml', 'The thunderclap of Br&amp;#252;cke Street'],
  ['entities with names', 'a.html', 'The &ldquo;thunderclap&rdquo; of Br&uuml;cke Street'],
  ['letters without their marks', 'a.json', '{"title":"THE THUNDERCLAP OF BRUCKE STREET"}'],
  ['an address escaped twice', 'a.html', `?t=${encodeURIComponent(encodeURIComponent(title))}`],
  [
    'base64 in lines',
    'a.eml',
    Buffer.from(`Dear reader: ${title}`).toString('base64').replace(/.{28}/gu, '$&\r\n'),
  ],
  ['a stream in a file that is packed', 'a.pdf', deflateSync(`BT (${title}) Tj ET`)],
  ['a packed file within another', 'a.bin', Buffer.concat([Buffer.from('head'), gzipSync(title)])],
  [
    'a remark of a PNG',
    'a.png',
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\0\0\0\x40zTXtComment\0\0', 'latin1'),
      deflateSync(title),
    ]),
  ],
  ['a headline for search engines', 'a.html', '<title>Why Kaola left its hall by night</title>'],
  ['its kicker', 'a.html', '<p>Inquiry of the harbour desk</p>'],
  ['its notice', 'a.html', '<p>Our travel was paid by the hall itself.</p>'],
])('%s is read', (_, file, content) => {
  expect(findLeaks(file, Buffer.from(content), secrets)).not.toEqual([]);
});

test.each([
  ['what published stories say too', 'a.html', '<p>Alibaba bought Kaola on Friday.</p>'],
  ['an entity that both name', 'entities/kaola/index.html', '<h1>Kaola</h1>'],
  ['any other page', 'index.html', '<h1>The Harbour Post</h1><p>A bolt, a street, a market.</p>'],
])('%s is no leak', (_, file, content) => {
  expect(findLeaks(file, Buffer.from(content), secrets)).toEqual([]);
});

test('headlines of scripts without spaces, and what is noted beside a story, are secrets too', () => {
  const [story] = withheld;
  if (story === undefined) throw new Error('The story is not there.');
  const titled = (words: string) => [{ ...story, value: { ...story.value, title: words } }];
  for (const words of ['카올라 매각 합의', 'カオラのはなし', 'ท่าเรือปิดวันนี้'])
    expect(
      findLeaks('a.html', Buffer.from(`<h1>${words}</h1>`), secretsOf(titled(words), published)),
    ).not.toEqual([]);
  const noted = secretsOf(withheld, published, () => ['Two of the clerks told us so.']);
  expect(findLeaks('a.json', Buffer.from('Two of the clerks told us so.'), noted)).not.toEqual([]);
});

test('without stories that wait there are no secrets', () => {
  expect(secretsOf([], published)).toEqual([]);
});
