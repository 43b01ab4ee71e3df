/** How large the index of a Chinese archive grows: every character stands in two pairs. */
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../../scripts/bench/newsroom/seeded-random.ts';
import { buildIndex } from '../../search/index/build-index.ts';
import type { SearchRecord } from '../../search/query/search-record.ts';

const stories = 100;
const site = mkdtempSync(join(tmpdir(), 'nutgraf-size-'));
let written = 0;

beforeAll(async () => {
  const random = seededRandom(1);
  const vocabulary = Array.from({ length: 3000 }, () =>
    hanWord(random.integer(0, 2999), random.integer(0, 2999)),
  );
  const records = Array.from({ length: stories }, (_, number): SearchRecord => {
    const text = Array.from({ length: 60 }, () => sentence(vocabulary, random)).join('');
    const address = `/${String(number)}/`;
    const title = text.slice(0, 14);
    written += Buffer.byteLength(text);
    mkdirSync(join(site, address));
    writeFileSync(
      join(site, address, 'index.html'),
      `<main><h1>${title}</h1><p>${text}</p></main>`,
    );
    return {
      type: 'Stories',
      address,
      title,
      dek: '',
      day: undefined,
      names: [],
      about: [],
      mentions: [],
      authors: [],
      filters: {},
    };
  });
  await buildIndex(records, site, { language: 'en', words: [] });
});

afterAll(() => {
  rmSync(site, { recursive: true });
});

const filesOf = (kind: string) =>
  globSync(`pagefind/${kind}/*`, { cwd: site }).map((path) => join(site, path));
const bytesOf = (kind: string) => filesOf(kind).reduce((sum, path) => sum + statSync(path).size, 0);

test('no word of the index has a sign, which would make it stand there twice', () => {
  const known = filesOf('index').map((path) => gunzipSync(readFileSync(path)).toString('utf8'));
  expect(known.filter((text) => /\p{sc=Han}[~|,`，。]|[~|`，。]\p{sc=Han}/u.test(text))).toEqual(
    [],
  );
});

test('words and pages of the index take no more than two and a half times the text', () => {
  expect((bytesOf('index') + bytesOf('fragment')) / written).toBeLessThan(2.5);
});

function hanWord(first: number, second: number): string {
  return String.fromCodePoint(0x4e00 + first, 0x4e00 + second);
}

/** A sentence of some words, common ones more often than rare ones. */
function sentence(vocabulary: readonly string[], random: ReturnType<typeof seededRandom>): string {
  const words = Array.from({ length: random.integer(5, 12) }, () => {
    const rank = Math.floor(vocabulary.length ** (random.integer(0, 999) / 1000)) - 1;
    return vocabulary[rank] ?? '';
  });
  return `${words.slice(0, 4).join('')}，${words.slice(4).join('')}。`;
}
