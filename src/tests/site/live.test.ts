/** Live coverage as a reader gets it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureSite } from '../support/fixture-site.ts';
import { attributeOf, builtPage, elementsOf, textOf } from './built-pages.ts';

const address = '/2025/04/12/spring-tide/';
const front = builtPage(address);
const earlier = builtPage(`${address}earlier/1/`);

const headingsOf = ({ document }: typeof front) =>
  elementsOf(document, (element) => attributeOf(element, 'class')?.includes('live-entry') === true)
    .flatMap((entry) => elementsOf(entry, ({ tagName }) => tagName === 'h2'))
    .map(textOf);

test('entries stand newest first, the earlier ones on a page of their own', () => {
  expect(headingsOf(front)).toEqual([
    'The lock is open',
    'The lock stays shut',
    'High water, and eleven centimetres to spare',
  ]);
  expect(headingsOf(earlier)).toEqual([
    'The lamps go out',
    'The gauge reads six metres',
    'Water in two cellars',
    'One pump of three will not start',
    'The lock is shut',
  ]);
});

test('the page says that the coverage has ended, and leads to key moments on both pages', () => {
  expect(textOf(front.document)).toContain('This coverage ended 12 April 2025, 20:00 WEST.');
  expect(front.html).toContain('href="#entry-open-again"');
  expect(front.html).toContain(`href="${address}earlier/1/#entry-lamps"`);
});

test('an earlier page is as new as the first, and paper has the whole address of the other', () => {
  const updated = /Updated 12 April 2025, [\d:]+/u;
  expect(updated.exec(textOf(earlier.document))?.[0]).toBe(
    updated.exec(textOf(front.document))?.[0],
  );
  expect(front.html).toContain(`data-whole="https://ledger.example${address}earlier/1/"`);
  expect(earlier.html).toContain(`data-whole="https://ledger.example${address}"`);
});

test('an entry shows its hour, below the day; one that matters most says so', () => {
  const [main] = elementsOf(front.document, ({ tagName }) => tagName === 'main');
  const shown = main === undefined ? '' : textOf(main).replace(/\s+/gu, ' ');
  expect(shown.match(/12 April 2025, times in WEST/gu)).toHaveLength(1);
  expect(shown).toMatch(/19:30 ?Key moment ?The lock is open/u);
  expect(shown).toMatch(/15:10 ?The lock stays shut/u);
  expect(shown).toContain('By Tomas Wren, Edda Lowe');
  expect(shown).toContain('5 earlier entries');
});

test('coverage that is over is called so wherever it is listed, and says it first', () => {
  const { html } = front;
  expect(textOf(builtPage('/sections/harbour/page/2/').document)).toContain('Live, ended');
  const places = ['This coverage ended', 'The water stood', 'id="entry-', 'id="update-pump"'];
  const found = places.map((place) => html.indexOf(place, html.indexOf('<main')));
  expect(found).not.toContain(-1);
  expect(found).toEqual(found.toSorted((one, other) => one - other));
});

test('the address of an entry leads to where it stands', () => {
  const { html } = builtPage(`${address}entries/lamps/`);
  expect(html).toContain(`content="0; url=${address}earlier/1/#entry-lamps"`);
});

test('a correction of a moved entry leads to it, and back', () => {
  expect(front.html).toMatch(/href="\/2025\/04\/12\/spring-tide\/earlier\/1\/#w-[0-9a-z]+"/u);
  expect(earlier.html).toContain(`href="${address}#update-pump"`);
});

test('the feed has the newest entries, each with its moment and author', () => {
  const feed = readFileSync(join(fixtureSite, 'sections/harbour/atom.xml'), 'utf8');
  expect(feed).toContain('12 April 2025, 19:30 WEST, Tomas Wren, Edda Lowe');
  expect(feed).toContain('<updated>2025-04-12T18:30:00');
});

test('programs are told of the coverage', () => {
  const graph = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/u.exec(front.html)?.[1];
  expect(graph).toContain('"@type":"LiveBlogPosting"');
  expect(graph).toContain('"coverageStartTime":"2025-04-12T06:00:00+01:00"');
  expect(graph).toContain('"coverageEndTime":"2025-04-12T20:00:00+01:00"');
  expect(graph).toContain('The first boat went out at half past seven');
});
