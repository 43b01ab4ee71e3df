import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createTextPositionSelectorMatcher,
  createTextQuoteSelectorMatcher,
} from '@apache-annotator/dom';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { attributeOf, builtPage, builtPaths, elementsOf } from '../site/built-pages.ts';
import { fixtureSite } from '../support/fixture-site.ts';
import { annotationCollection } from './web-annotation-schema.ts';

const published = builtPaths().filter((path) =>
  existsSync(join(fixtureSite, path, 'annotations.jsonld')),
);

function collectionOf(path: string): unknown {
  return JSON.parse(readFileSync(join(fixtureSite, path, 'annotations.jsonld'), 'utf8'));
}

/** Apache Annotator asks the window for its classes; the page is parsed and run by jsdom. */
function openPage(path: string): Element {
  const { window } = new JSDOM(builtPage(path).html);
  const { document, Node, NodeFilter, Range } = window;
  for (const [name, value] of Object.entries({ document, Node, NodeFilter, Range }))
    vi.stubGlobal(name, value);
  const container = document.querySelector('[data-annotatable]');
  if (container === null) throw new Error(`${path} has no annotatable text.`);
  return container;
}

async function textsOf(ranges: AsyncIterable<Range>): Promise<string[]> {
  const texts: string[] = [];
  for await (const range of ranges) texts.push(range.toString());
  return texts;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('has annotations beside every story that has some', () => {
  expect(published.length).toBeGreaterThan(10);
});

describe.each(published)('%s', (path) => {
  it('publishes what the Web Annotation Data Model demands', () => {
    expect(annotationCollection.safeParse(collectionOf(path)).error?.issues ?? []).toEqual([]);
  });

  it('is linked from the head of its page', () => {
    const links = elementsOf(builtPage(path).document, (element) => element.tagName === 'link');
    const link = links.find((one) => attributeOf(one, 'href') === `${path}annotations.jsonld`);
    expect(link && attributeOf(link, 'rel')).toBe('alternate');
    expect(link && attributeOf(link, 'type')).toBe(
      'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    );
  });

  it('is anchored by another client: each quote once, and where its position says', async () => {
    const { first } = annotationCollection.parse(collectionOf(path));
    const container = openPage(path);
    for (const { id, target } of first.items) {
      const [quote, position] = target.selector;
      const byQuote = await textsOf(createTextQuoteSelectorMatcher(quote)(container));
      const byPosition = await textsOf(createTextPositionSelectorMatcher(position)(container));
      expect({ id, byQuote, byPosition }).toEqual({
        id,
        byQuote: [quote.exact],
        byPosition: [quote.exact],
      });
    }
  });
});

const sound = annotationCollection.parse(collectionOf('/2026/03/12/brightwater-sold/'));

it.each<[string, (text: string) => string]>([
  ['a time without UTC', (text) => text.replace(/("created":"[^"]*)Z"/u, '$1+08:00"')],
  ['a position that is no number', (text) => text.replace(/"start":\d+/u, '"start":"1"')],
  ['a quote without words', (text) => text.replace(/"exact":"[^"]*"/u, '"exact":""')],
  ['another motivation', (text) => text.replace('"commenting"', '"musing"')],
  [
    'an id that is no IRI',
    (text) => text.replace(/"id":"https:[^"]*#entity-orlow-lines"/u, '"id":"orlow"'),
  ],
  ['another total', (text) => text.replace(/"total":\d+/u, '"total":1')],
  ['no target', (text) => text.replace('"target":', '"aim":')],
])('the schema refuses %s', (_what, spoil) => {
  const spoiled = spoil(JSON.stringify(sound));
  expect(spoiled).not.toBe(JSON.stringify(sound));
  expect(annotationCollection.safeParse(JSON.parse(spoiled)).success).toBe(false);
});
