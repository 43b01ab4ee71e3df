import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openIndex } from '../query/engine/open-index.ts';
import type { PagefindSearchOptions, SearchIndex } from '../query/pagefind-api.ts';
import { ranking } from '../query/ranking.ts';

const words =
  'harbour harbours café cafe Müller mullet 港口 running run runner port portage tide tide-table été'.split(
    ' ',
  );
const wordAt = (number: number) => words[number % words.length] ?? '';

// Short, as the indexer's program takes places of compounds in no certain order when there are many.
const pages = Array.from({ length: 40 }, (_, number) => {
  const text = Array.from({ length: 5 + (number % 11) }, (_word, place) =>
    wordAt(number * 3 + place ** 2),
  );
  const metas = [
    `<meta data-pagefind-meta="names[content]" content="${wordAt(number)} ${wordAt(number + 4)}">`,
    `<meta data-pagefind-filter="section[content]" content="${number % 2 === 0 ? 'Town' : 'Sea'}">`,
    number % 3 === 0 ? '' : `<meta data-pagefind-sort="date[content]" content="20${10 + number}">`,
  ];
  return {
    url: `/${number}/`,
    content: `<html lang="en"><body><main>${metas.join('')}<h1>${wordAt(number * 7)} no${number}</h1><p>${text.join(' ')}</p></main></body></html>`,
  };
});

const terms = [
  ...['harbour', 'harb', 'po', 'port', 'run', 'running', 'runs', 'café', 'cafe', 'CAFE', 'zzz'],
  ...['Müller', 'mull', '港口', 'no1', 'no17', 'portages', 'harbour port', 'tide run', 'zzz port'],
  ...['tide-table', 'table tide', '"harbour mullet"', '"run"', '"zzz"', 'x', 'tide', 'tid'],
];
const options: readonly PagefindSearchOptions[] = [
  { filters: { section: [] } },
  { filters: { section: { any: ['Sea'] } } },
  { filters: { section: { any: ['Nowhere'] } } },
  { sort: { date: 'desc' } },
  { sort: { date: 'asc' } },
];

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-indexer-'));
let ours: SearchIndex;
/** The same index, asked by the indexer’s own program. */
let theirs: SearchIndex;

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'en', rootSelector: 'main' });
  if (index === undefined) throw new Error('There is no index.');
  for (const page of pages) await index.addHTMLFile(page);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { path, content } of (await index.getFiles()).files) {
    files.set(path, new Uint8Array(content));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  await close();
  const load = (path: string) => {
    const file = files.get(path);
    return file === undefined ? Promise.reject(new Error(path)) : Promise.resolve(file);
  };
  ours = await openIndex({ load, baseUrl: '/', ranking });
  vi.stubGlobal('fetch', async (input: string | URL | Request) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    return new Response(await load(pathname.slice(1)));
  });
  const program: unknown = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  if (!isProgram(program)) throw new Error('The indexer wrote no program.');
  const place = { basePath: 'http://x.invalid/', baseUrl: '/', noWorker: true };
  theirs = program.createInstance({ ...place, ranking });
});

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

interface Program {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => SearchIndex;
}

function isProgram(program: unknown): program is Program {
  return typeof program === 'object' && program !== null && 'createInstance' in program;
}

test.each(terms)('%s: pages, scores, places and counts are those of the indexer', async (term) => {
  for (const each of options) {
    const [expected, found] = [await theirs.search(term, each), await ours.search(term, each)];
    expect(await toldBy(found, term)).toEqual(await toldBy(expected, term));
    const { section } = each.filters ?? {};
    if (section !== undefined) expect(found.filters).toEqual(expected.filters);
  }
});

/** What an answer says, in the order of its scores; equals in the order of their addresses. */
async function toldBy({ results }: Awaited<ReturnType<SearchIndex['search']>>, term: string) {
  const told = await Promise.all(
    results.map(async ({ score, data }) => {
      const { url, meta, weighted_locations: places } = await data();
      // The indexer gives all phrases the same score and their first place; nobody asks for either.
      if (term.startsWith('"')) return { url, score: 0, meta, places: [] };
      return {
        ...{ url, meta, score: score.toPrecision(3) },
        places: places.map(({ location, weight }) => [location, weight]),
      };
    }),
  );
  return told.sort((left, right) =>
    left.score === right.score
      ? left.url < right.url
        ? -1
        : 1
      : Number(right.score) - Number(left.score),
  );
}
