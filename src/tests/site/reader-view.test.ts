import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { builtPage, builtPaths } from './built-pages.ts';

/** Of a text with fewer characters, a reader view takes whatever else the page has too. */
const shortest = 500;
const stories = builtPaths().filter((path) => /^\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/$/u.test(path));

/** What stands in a page, and what a browser's reader view makes of it. */
function read(path: string) {
  const { document } = new JSDOM(builtPage(path).html).window;
  const textsOf = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].flatMap((element) => shown(element.textContent));
  for (const box of document.querySelectorAll('.callout, .pull-quote, .related-story'))
    box.remove();
  const blocks = textsOf('#story-text :is(p, h2, h3, li, pre, td, th)');
  const cards = textsOf('.entity-card .entity-card-name + p');
  const authors = textsOf(':is(.story-head, .story-side) .byline-name a');
  const view = new Readability(document).parse();
  return { blocks, cards, authors, view, text: shown(view?.textContent).join('') };
}

function shown(text: string | null | undefined): string[] {
  const words = (text ?? '').replace(/\s+/gu, ' ').trim();
  return words === '' ? [] : [words];
}

const views = stories.map((path) => ({ path, ...read(path) }));
const isLong = ({ blocks }: { readonly blocks: readonly string[] }): boolean =>
  blocks.join('').length >= shortest;

describe.each(views)('a reader view of $path', (story) => {
  const { blocks, cards, authors, view, text } = story;

  it('has every paragraph', () => {
    if (!isLong(story)) return;
    expect(blocks.filter((block) => !text.includes(block))).toEqual([]);
  });

  it('has no card of a name', () => {
    expect(isLong(story) ? cards.filter((card) => text.includes(card)) : []).toEqual([]);
  });

  it('names its authors and its day, and nothing else', () => {
    expect(authors.length).toBeGreaterThan(0);
    expect(view?.byline).toBe(authors.join(', '));
    expect(view?.publishedTime).toMatch(/^\d{4}-\d{2}-\d{2}/u);
  });
});

it('is taken of several long stories', () => {
  expect(views.filter(isLong).length).toBeGreaterThan(5);
});
