import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Memory } from '../../memory/memory.ts';
import { plantedFolder } from '../../tests/support/planted-folder.ts';
import { findResults } from '../query/find-results.ts';
import type { SearchRecord } from '../query/search-record.ts';
import { buildIndex } from './build-index.ts';
import { divideRecords } from './divide-records.ts';
import { openBuiltIndex } from './open-built-index.ts';

const pages = 61;
const words =
  'harbour ferry café cafe Müller Muller 港口 銀行 running run port ports tide été'.split(' ');
const wordAt = (number: number) => words[number % words.length] ?? '';
const sections = ['Town', 'Business', 'Ärzte'];

/** A page with words that others have too, some with accents, and one that it has alone. */
function recordAt(number: number): SearchRecord {
  const hasDate = number % 7 !== 0;
  const day = `20${String(10 + (number % 15))}-03-${String(1 + (number % 28)).padStart(2, '0')}`;
  return {
    type: 'Stories',
    address: `/stories/${number}/`,
    title: `${wordAt(number)} ${wordAt(number * 5)} ${number}`,
    dek: number % 3 === 0 ? `About ${wordAt(number + 2)}` : '',
    day: hasDate ? day : undefined,
    ...(hasDate && number % 2 === 0 ? { moment: `${day}T0${number % 10}:00:00.000Z` } : {}),
    names: number % 11 === 0 ? [`Name${number} ${wordAt(number)}`] : [],
    about: [],
    mentions: number % 4 === 0 ? [wordAt(number + 1)] : [],
    authors: [`Author ${number % 5}`],
    filters: {
      type: ['Stories'],
      section: [sections[number % 3] ?? ''],
      author: [`Author ${number % 5}`],
    },
  };
}

const records = Array.from({ length: pages }, (_, number) => recordAt(number));

function textOf(number: number, more = ''): string {
  const text = Array.from({ length: 30 }, (_, place) => wordAt(number * 3 + place * place)).join(
    ' ',
  );
  return `<html lang="en"><body><main><h1>${recordAt(number).title}</h1><p>${text} only${number} ${more}</p></main></body></html>`;
}

function plantSite(more = ''): string {
  const site = join(plantedFolder(), 'site');
  for (const [number, { address }] of records.entries()) {
    mkdirSync(join(site, address), { recursive: true });
    writeFileSync(join(site, address, 'index.html'), textOf(number, number === 5 ? more : ''));
  }
  return site;
}

const setting = { language: 'en', words: [] };

const queries = [
  'harbour',
  'cafe',
  'café',
  'muller',
  'Müller',
  '港口',
  '银行',
  'runs',
  'port',
  'po',
  'only17',
  'only',
  'zzz',
  'harbour ferry',
  '"harbour ferry"',
  'tide été',
  'Author 3',
  'Name22',
  '',
];

/** What some queries find: addresses with scores, in any order of equals, and counts. */
async function answers(site: string) {
  const { pagefind, lexicon } = await openBuiltIndex(site);
  const all: unknown[] = [];
  for (const query of queries) {
    for (const sort of ['relevance', 'newest', 'oldest'] as const) {
      const filters = query === '' ? { section: ['Town'] } : {};
      const request = { query, sort, filters };
      const { results, ...found } = await findResults(pagefind, request, lexicon, [
        'section',
        'author',
      ]);
      const shown = await Promise.all(
        results.map(async (result) => {
          const { url, meta } = await result.data();
          return sort === 'relevance' && query !== ''
            ? { score: result.score, url }
            : { date: meta['date'] ?? '', url };
        }),
      );
      const order = (each: { score?: number; date?: string; url: string }) =>
        `${each.score ?? each.date} ${each.url}`;
      all.push({ query, sort, ...found, shown: inOrder(shown, order) });
    }
  }
  return all;
}

/** Neighbours that are equal but for their address, in the order of their addresses. */
function inOrder<Item extends { url: string; score?: number; date?: string }>(
  items: Item[],
  name: (item: Item) => string,
) {
  return items
    .map((item, index) => ({ item, index }))
    .sort((left, right) =>
      left.item.score === right.item.score && left.item.date === right.item.date
        ? name(left.item) < name(right.item)
          ? -1
          : 1
        : left.index - right.index,
    )
    .map(({ item }) => item);
}

describe('an index that was made in parts', () => {
  test('answers as one that was made at once', async () => {
    const [whole, divided] = [plantSite(), plantSite()];
    expect(await buildIndex(records, whole, { ...setting, pagesInPart: 1000 })).toBe(pages);
    expect(await buildIndex(records, divided, { ...setting, pagesInPart: 9 })).toBe(pages);
    expect(await answers(divided)).toEqual(await answers(whole));
  });

  test('has the same bytes each time, and only the pages of two parts wait at a time', async () => {
    const kept = new Map<string, unknown>();
    const [first, second] = [plantSite(), plantSite()];
    const waiting: number[] = [];
    const { memory } = memoryIn(kept, () => {
      const beside = readdirSync(join(first, '..'));
      waiting.push(beside.filter((name) => name.startsWith('index-')).length);
    });
    await buildIndex(records, first, { ...setting, pagesInPart: 9, memory });
    const remembering = memoryIn(kept);
    await buildIndex(records, second, { ...setting, pagesInPart: 9, memory: remembering.memory });
    expect(remembering.made()).toBe(0);
    expect(bytesOf(second)).toEqual(bytesOf(first));
    expect(waiting.length).toBeGreaterThan(3);
    expect(Math.max(...waiting)).toBeLessThanOrEqual(2);
  });

  test('makes one part again after one page has changed', async () => {
    const kept = new Map<string, unknown>();
    const setup = { ...setting, pagesInPart: 9 };
    await buildIndex(records, plantSite(), { ...setup, memory: memoryIn(kept).memory });
    const [edited, full] = [plantSite('edited'), plantSite('edited')];
    const remembering = memoryIn(kept);
    await buildIndex(records, edited, { ...setup, memory: remembering.memory });
    await buildIndex(records, full, setup);
    expect(remembering.made()).toBe(1);
    expect(bytesOf(edited)).toEqual(bytesOf(full));
  });

  test('can be of no pages', async () => {
    const site = join(plantedFolder(), 'site');
    expect(await buildIndex([], site, setting)).toBe(0);
  });
});

test('a page stays in its part when others come', () => {
  const before = divideRecords(records.slice(0, 50), 9);
  const after = divideRecords(records, 9);
  expect(after.length).toBe(before.length);
  expect(
    before.every((part, index) => part.every((record) => after[index]?.includes(record))),
  ).toBe(true);
});

/** A memory in a map, which counts the parts that it did not have, and tells of each. */
function memoryIn(
  kept: Map<string, unknown>,
  whenMade: () => void = () => undefined,
): {
  readonly memory: Memory;
  readonly made: () => number;
} {
  let made = 0;
  return {
    made: () => made,
    memory: {
      remembers: true,
      shelf: <Value>(name: string) => ({
        get: (key: string) => {
          const found = kept.get(`${name} ${key}`);
          const isOurs = (given: unknown): given is Value => given !== undefined;
          return isOurs(found) ? found : undefined;
        },
        keep: (key: string, value: Value) => {
          if (name === 'parts of the index') {
            made += 1;
            whenMade();
          }
          kept.set(`${name} ${key}`, value);
        },
        renew: () => undefined,
      }),
    },
  };
}

function bytesOf(site: string): Record<string, string> {
  const folder = join(site, 'pagefind');
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map((found) => join(found.parentPath, found.name))
      .sort()
      .map((file) => [file.slice(folder.length), readFileSync(file).toString('base64')]),
  );
}
