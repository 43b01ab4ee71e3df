/** What partners and other sites are offered of each story: in the built site, by its standards. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseFragment } from 'parse5';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { permanentId } from '../../newsroom/permanent-id.ts';
import { allPages } from '../../page-objects/all-pages.ts';
import { storyPage } from '../../page-objects/story/story-page.ts';
import { toHtml } from '../../story/body/to-html.ts';
import { portableStory } from '../../syndication/portable/portable-story.ts';
import { siteOutputs } from '../../syndication/site-outputs.ts';
import { attributeOf, builtPage, elementsOf, textOf } from '../site/built-pages.ts';
import { fixtureSite, loadFixture } from '../support/fixture-site.ts';
import { sampleNewsroom, storyOf } from '../support/sample-newsroom.ts';

const newsroom = await loadFixture();
const { stories, publication } = newsroom;
const read = (address: string): string => readFileSync(join(fixtureSite, address), 'utf8');
const storyAt = (id: string) => {
  const story = newsroom.storyById.get(id);
  if (story === undefined) throw new Error(`There is no ${id}.`);
  return story;
};

const schemas = 'src/tests/syndication/schemas';
const ninjs: unknown = JSON.parse(readFileSync(`${schemas}/ninjs-3.1.json`, 'utf8'));
const validate = new Ajv2020({ strict: false, validateFormats: false })
  // No story has a shape on the globe.
  .addSchema({ not: {} }, 'https://geojson.org/schema/GeoJSON.json')
  .compile(z.record(z.string(), z.unknown()).parse(ninjs));

function ninjsProblems(json: string): unknown {
  validate(JSON.parse(json));
  return validate.errors ?? [];
}

describe('ninjs', () => {
  test('every story, and the list of them, are valid', () => {
    const wrong = [...stories.map(({ href }) => `${href}ninjs.json`), '/ninjs.json']
      .map((address) => [address, ninjsProblems(read(address))])
      .filter(([, problems]) => JSON.stringify(problems) !== '[]');
    expect(wrong).toEqual([]);
  });

  test('a field that the standard does not know is found', () => {
    expect(ninjsProblems('{"uri":"urn:a:b","corrections":[]}')).not.toEqual([]);
  });

  test('it has the words, the names and the picture of the story, and what was wrong first', () => {
    const text = read('/2026/03/12/brightwater-sold/ninjs.json');
    const item: unknown = JSON.parse(text);
    expect(item).toMatchObject({
      type: 'text',
      pubStatus: 'usable',
      headlines: [{ value: storyAt('brightwater-sold').value.title }],
      events: [{ rel: 'about', uri: `${publication.url}/entities/brightwater-purchase/` }],
      associations: [{ type: 'picture', renditions: [{ contentType: 'image/jpeg' }] }],
    });
    expect(text).toMatch(/"edNote": "Correction: .*2\.1 million/u);
    expect(text).toContain('"value": "<p><strong>Correction, ');
  });

  test('what was withdrawn is cancelled', () => {
    const withdrawn = stories.find(({ value }) =>
      value.updates.some(({ kind }) => kind === 'retraction'),
    );
    expect(JSON.parse(read(`${withdrawn?.href}ninjs.json`))).toMatchObject({
      pubStatus: 'canceled',
      headlines: [{ value: `Retracted: ${withdrawn?.value.title}` }],
    });
  });

  test('the list leads to each story, the newest first', () => {
    const list = z
      .object({
        associations: z.array(z.object({ renditions: z.array(z.object({ href: z.url() })) })),
      })
      .parse(JSON.parse(read('/ninjs.json')));
    expect(list.associations.map(({ renditions }) => renditions[0]?.href)).toEqual(
      stories.map(({ href }) => `${publication.url}${href}ninjs.json`),
    );
  });
});

describe('Markdown', () => {
  test.each(stories)('$id says what its page and feeds say', (story) => {
    const written = read(story.href.replace(/\/$/u, '.md'));
    const { html } = markdownToHtml(written);
    const inFeeds = toHtml(portableStory(newsroom, story).content);
    expect(bareText(html)).toContain(bareText(inFeeds));
    expect(bareText(html)).toContain(bareText(story.value.title));
    expect(written).toContain(`${publication.url}${story.href}`);
    const addresses = [...html.matchAll(/ (?:href|src)="([^"]*)"/gu)].map(([, to = '']) => to);
    expect(addresses.filter((to) => !/^(?:https?|mailto|tel):/u.test(to))).toEqual([]);
  });
});

describe('cards', () => {
  const story = storyAt('brightwater-sold');
  const id = permanentId(story);

  test('a site that looks for oEmbed on the page finds a frame with the card', () => {
    const links = elementsOf(
      builtPage(story.href).document,
      (element) => attributeOf(element, 'type') === 'application/json+oembed',
    );
    const [address] = links.map((link) => attributeOf(link, 'href'));
    expect(address).toBe(`${publication.url}/oembed/${id}.json`);
    const told = z
      .looseObject({ html: z.string(), thumbnail_url: z.string() })
      .parse(JSON.parse(read(`/oembed/${id}.json`)));
    expect(told).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: story.value.title,
      provider_name: publication.name,
      width: 600,
    });
    expect(told.html).toContain(`<iframe src="${publication.url}/embed/${id}/"`);
    expect(told.thumbnail_url).toMatch(/\.jpg$/u);
  });

  test.each(stories)(
    '$id: its card says the headline and leads to it, by its whole address',
    (one) => {
      const { document } = builtPage(`/embed/${permanentId(one)}/`);
      const [title] = elementsOf(document, ({ tagName }) => tagName === 'h1');
      const [link] = elementsOf(document, ({ tagName }) => tagName === 'a');
      expect(title && textOf(title)).toContain(one.value.titles.lists ?? one.value.title);
      expect(link && attributeOf(link, 'href')).toBe(
        one.value.canonical ?? publication.url + one.href,
      );
    },
  );

  test('a card says first that its story was withdrawn', () => {
    const withdrawn = stories.find(({ value }) =>
      value.updates.some(({ kind }) => kind === 'retraction'),
    );
    const { document } = builtPage(`/embed/${withdrawn?.id}/`);
    const [title] = elementsOf(document, ({ tagName }) => tagName === 'h1');
    expect(title && textOf(title)).toMatch(/^Retracted: /u);
  });
});

test('short addresses lead to the stories, after all old addresses, and the page names its own', () => {
  const redirects = read('/_redirects').trim().split('\n');
  const short = stories.map((story) => `/s/${permanentId(story)}/ ${story.href} 301`);
  expect(redirects.slice(-short.length)).toEqual(short);
  const [story] = stories;
  expect(builtPage(`/s/${story?.id}/`).html).toContain(`content="0; url=${story?.href}"`);
  expect(builtPage(story?.href ?? '').html).toContain(
    `<link rel="shortlink" href="${publication.url}/s/${story?.id}/">`,
  );
});

test('a short address and a card stay where they are when a folder is renamed', () => {
  const sample = sampleNewsroom({
    stories: [{ id: 'new-name', article: { permanentId: 'old-name' } }],
    publication: { offers: ['short-addresses', 'cards'] },
  });
  const paths = [...allPages(sample)].map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['/s/old-name/', '/embed/old-name/']));
  expect(paths.filter((path) => path.includes('new-name'))).toEqual(['/2019/09/06/new-name/']);
});

describe('what is not offered is nowhere', () => {
  const traces = { ninjs: 'ninjs', markdown: '.md', cards: 'embed', 'short-addresses': '/s/' };
  const all = Object.keys(traces);

  test.each(Object.entries(traces))('without %s', (offer, trace) => {
    const sample = sampleNewsroom({
      stories: [{ id: 'one' }],
      publication: { offers: all.filter((each) => each !== offer) },
    });
    const told = [
      ...[...allPages(sample)].map(({ path }) => path),
      ...[...siteOutputs(sample, 0)].map(({ address }) => address),
      ...storyPage(sample, storyOf(sample, 'one')).head.links.map(({ href }) => href),
    ];
    expect(told.filter((path) => path.includes(trace))).toEqual([]);
  });

  test('Markdown, where machines may read nothing', () => {
    const sample = sampleNewsroom({
      stories: [{ id: 'one' }],
      publication: { offers: ['markdown'], ai: 'none' },
    });
    const addresses = [...siteOutputs(sample, 0)].map(({ address }) => address);
    expect(addresses.filter((address) => address.endsWith('.md'))).toEqual([]);
  });
});

/** The text of some HTML, without white space, which Markdown folds. */
function bareText(html: string): string {
  return textOf(parseFragment(html)).replace(/\s/gu, '');
}
