import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { HtmlValidate, FileSystemConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fixtureSite, loadFixture } from '../support/fixture-site.ts';
import { entryProblems } from './entry-problems.ts';
import { readWithRssParser } from './read-feeds.ts';
import { jsonFeedSchema } from './schemas/json-feed.ts';
import { xmlProblems } from './xml-problems.ts';

const newsroom = await loadFixture();
const { stories, publication } = newsroom;
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

describe('two parsers give of each story what its page says', () => {
  test('title, date, authors, text and pictures', async () => {
    expect(await entryProblems(newsroom, fixtureSite)).toEqual([]);
  });

  test('every story, newest first, some with several authors and pictures', async () => {
    const entries = await readWithRssParser(read('feed.xml'));
    const shown = stories.slice(0, 30).map(({ href }) => `${publication.url}${href}`);
    expect([...entries.keys()]).toEqual(shown);
    const all = [...entries.values()];
    expect(all.filter(({ authors }) => authors.length > 2).length).toBeGreaterThan(0);
    expect(all.filter(({ pictures }) => pictures.length > 1).length).toBeGreaterThan(0);
  });

  test.each(stories.slice(0, 30))('$id has a picture where its page has one', ({ id, value }) => {
    expect(itemOf(id).image === undefined).toBe(value.image === undefined);
  });
});
