import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Ajv } from 'ajv';
import FeedParser from 'feedparser';
import RssParser from 'rss-parser';
import { HtmlValidate, FileSystemConfigLoader } from 'html-validate';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { storyViews } from '../../newsroom/live/live-coverage.ts';
import { textOf } from '../site/built-pages.ts';
import { fixtureSite, loadFixture } from '../support/fixture-site.ts';
import { jsonFeedSchema } from './schemas/json-feed.ts';
import { xmlProblems } from './xml-problems.ts';

const { stories, publication } = await loadFixture();
const find = (name: string): string[] => globSync(`**/${name}`, { cwd: fixtureSite }).sort();
const read = (file: string): string => readFileSync(join(fixtureSite, file), 'utf8');

const validateJson = new Ajv({ strict: false, validateFormats: false }).compile(jsonFeedSchema);
const markup = new HtmlValidate(new FileSystemConfigLoader());

const feedItems = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      url: z.string(),
      title: z.string(),
      content_html: z.string(),
      date_published: z.string(),
      date_modified: z.string(),
      image: z.string().optional(),
    }),
  ),
});
const itemsOf = (file: string) => feedItems.parse(JSON.parse(read(file))).items;
const mainItems = itemsOf('feed.json');
function itemOf(story: string) {
  const found = mainItems.find(({ url }) => url.endsWith(`/${story}/`));
  if (found === undefined) throw new Error(`The feed has no ${story}.`);
  return found;
}

test('there are feeds of every sort of list, and none of an empty one', () => {
  expect(find('feed.xml')).toEqual(
    expect.arrayContaining([
      'corrections/feed.xml',
      'entities/orlow-lines/feed.xml',
      'feed.xml',
      'languages/zh-cn/feed.xml',
      'people/mara-quill/feed.xml',
      'sections/business/feed.xml',
      'storylines/brightwater-sale/feed.xml',
    ]),
  );
  expect(find('feed.xml')).not.toContain('sections/letters/feed.xml');
  expect(find('feed.xml')).not.toContain('storylines/lamp-and-lens/feed.xml');
});

test.each(find('feed.xml'))('%s is RSS 2.0', (file) => {
  expect(xmlProblems(read(file), 'rss.xsd')).toEqual([]);
});

test.each(find('atom.xml'))('%s is Atom', (file) => {
  expect(xmlProblems(read(file), 'atom.xsd')).toEqual([]);
});

test.each(find('feed.json'))('%s is JSON Feed 1.1', (file) => {
  validateJson(JSON.parse(read(file)));
  expect(validateJson.errors ?? []).toEqual([]);
});

test('a title with a space around it is found', () => {
  const padded = read('feed.xml').replace('<title>The', '<title>\n      The');
  expect(xmlProblems(padded, 'rss.xsd')).not.toEqual([]);
});

test.each(['feed.json', 'corrections/feed.json'])(
  'what the entries of %s hold is valid HTML',
  async (file) => {
    for (const { title, content_html: html } of itemsOf(file)) {
      const page = `<!doctype html><html lang="en"><head><title>A</title></head><body><h1>A</h1>${html}</body></html>`;
      const { results } = await markup.validateString(page, 'entry.html');
      const found = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      );
      expect(found, title).toEqual([]);
      expect(html).not.toMatch(/ (?:id|class|data-[\w-]+|style|href="[/#])/u);
    }
  },
);

describe('what was wrong comes first, in words', () => {
  test('a correction opens its story, and moves the date of its change only', () => {
    const corrected = itemOf('brightwater-sold');
    expect(corrected.content_html).toMatch(/^<p><strong>Correction, /u);
    expect(corrected.content_html).toContain('<p>Was: 2.1 million passengers');
    expect(corrected.date_modified > corrected.date_published).toBe(true);
  });

  test('a story that was withdrawn says so in its title too', () => {
    const withdrawn = stories.find(({ value }) =>
      value.updates.some(({ kind }) => kind === 'retraction'),
    );
    const { title, content_html: html } = itemOf(withdrawn?.id ?? '');
    expect(title).toMatch(/^Retracted: /u);
    expect(html).toMatch(/^<p><strong>Retraction/u);
  });

  test('the feed of notes has those with a date', () => {
    const dated = stories.flatMap(({ value }) =>
      value.updates.filter(({ at }) => at !== 'undated'),
    );
    expect(itemsOf('corrections/feed.json')).toHaveLength(dated.length);
  });
});

describe('what identifies a story and a note', () => {
  test('differs from entry to entry, and is the same in every format', () => {
    for (const file of find('feed.json')) {
      const ids = itemsOf(file).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const format of ['feed.xml', 'atom.xml']) {
        const text = read(file.replace('feed.json', format));
        expect(ids.filter((id) => !text.includes(`>${id}<`))).toEqual([]);
      }
    }
  });
});

/** The feed in one parser, by the address of each entry. */
async function withFeedparser(file: string): Promise<Map<string, FeedParser.Item>> {
  const found = new Map<string, FeedParser.Item>();
  const parser = new FeedParser({});
  Readable.from([read(file)]).pipe(parser);
  for await (const item of parser) {
    const entry = z.custom<FeedParser.Item>().parse(item);
    found.set(entry.link, entry);
  }
  return found;
}

describe('two parsers give of each story what its page says', async () => {
  const rss = await new RssParser().parseString(read('feed.xml'));
  const byFeedparser = {
    rss: await withFeedparser('feed.xml'),
    atom: await withFeedparser('atom.xml'),
  };
  const shown = stories.slice(0, 30);

  test('every story, newest first', () => {
    expect(rss.items.map(({ link }) => link)).toEqual(
      shown.map(({ href }) => `${publication.url}${href}`),
    );
  });

  // Of long coverage, what its own page shows.
  const pages = shown.map((whole) => storyViews(whole)[0] ?? whole);

  test.each(pages)('$id', ({ id, value, instant, story, href, pictures }) => {
    const link = `${publication.url}${href}`;
    const inRss = rss.items.find((item) => item.link === link);
    const isWithdrawn = value.updates.some(({ kind }) => kind === 'retraction');
    const title = isWithdrawn ? `Retracted: ${value.title}` : value.title;
    expect(inRss).toMatchObject({ title, isoDate: new Date(instant).toISOString() });
    for (const item of [byFeedparser.rss.get(link), byFeedparser.atom.get(link)]) {
      expect(item?.title).toBe(title);
      expect(item?.pubdate?.getTime()).toBe(instant);
      expect(item?.summary).toBe(value.dek);
      const read = bareText(item?.description ?? '');
      expect(story.blocks.filter(({ text }) => !read.includes(bare(text)))).toEqual([]);
      expect(item?.description.includes('<img src="https://')).toBe(
        value.image !== undefined || Object.keys(pictures).length > 0,
      );
    }
    expect(itemOf(id).image === undefined).toBe(value.image === undefined);
  });
});

/** The text of an entry, without the numbers of its notes. */
function bareText(html: string): string {
  return bare(textOf(parseFragment(html.replace(/<sup>\[\w+\]<\/sup>/gu, ''))));
}

function bare(text: string): string {
  return text.replace(/[\s“”‘’"']/gu, '');
}
