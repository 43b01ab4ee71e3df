import { expect, test } from 'vitest';
import { memorySource } from '../content/file-source.ts';
import { baseFiles, body, fields, storyFile } from '../tests/problems/base.ts';
import { growthOf, mostOf } from '../tests/support/growth.ts';
import { loadNewsroom } from './load-newsroom.ts';

type Files = Readonly<Record<string, string>>;

const folder = 'articles/2019/kaola-deal';

/** Newsrooms that grow: twice of anything takes at most three times as long. */
const growing: readonly [what: string, size: number, make: (size: number) => Files][] = [
  [
    'stories',
    200,
    (size) => files(size, (n) => [`articles/2020/s${n}/article.mdx`, baseFiles[storyFile] ?? '']),
  ],
  ['people', 400, (size) => files(size, (n) => [`people/p${n}.yaml`, person(n)])],
  ['entities', 400, (size) => files(size, (n) => [`entities/e${n}.yaml`, entity(`Shop ${n}`)])],
  [
    'names that begin alike',
    400,
    (size) =>
      files(size, (n) => [`entities/e${n}.yaml`, entity(`The Shop of ${'a'.repeat(n % 50)}${n}`)]),
  ],
  [
    'other names of an entity',
    400,
    (size) => ({
      'entities/jd.yaml': `${entity('JD')}aliases:\n${list(size, (n) => `Shop ${n}`)}`,
    }),
  ],
  [
    'old addresses of a story',
    400,
    (size) => fields({ more: `aliases:\n${list(size, (n) => `/old/${n}/`)}` }),
  ],
  ['numbers as old addresses', 400, (size) => fields({ more: `aliases:\n${list(size, String)}` })],
  ['sources', 300, (size) => fields({ more: `sources:\n${list(size, source)}` })],
  [
    'annotations beside a story',
    200,
    (size) => ({
      ...body(numbered(size, (n) => `The price of ${n} rose.\n\n`)),
      [`${folder}/annotations.yaml`]: `annotations:\n${list(size, annotation)}`,
    }),
  ],
  [
    'annotations without their words',
    150,
    (size) => ({
      ...body(numbered(size, (n) => `The price of ${n} rose.\n\n`)),
      [`${folder}/annotations.yaml`]: `annotations:\n${list(size, (n) => annotation(n + 9_000))}`,
    }),
  ],
  [
    'a passage that stands in periodic text',
    60,
    (size) => ({
      ...body('abab abab abab\n\n'.repeat(size)),
      [`${folder}/annotations.yaml`]: `annotations:\n${list(3, (n) => note(n, 'abab abab'))}`,
    }),
  ],
  ['unknown fields', 400, (size) => fields({ more: numbered(size, (n) => `feld${n}: 1\n`) })],
  ['links to nobody', 300, (size) => body(numbered(size, (n) => `[a](entity:nobody-${n})\n\n`))],
  ['links to nowhere', 300, (size) => body(numbered(size, (n) => `[a](#nowhere-${n})\n\n`))],
  ['mentions', 400, (size) => body('Kaola and Alibaba met.\n\n'.repeat(size))],
  ['tables', 100, (size) => body('| a | b |\n| - | - |\n| 1 | 2 |\n\n'.repeat(size))],
];

test.each(growing)('%s take time as they grow, and no more', async (_what, size, make) => {
  const [one, two] = [make(size), make(2 * size)];
  const growth = await growthOf((isTwice) => load(isTwice ? two : one));
  expect(growth.twice).toBeLessThan(mostOf(growth));
});

async function load(made: Files): Promise<void> {
  const source = memorySource({ ...baseFiles, ...made });
  await loadNewsroom({ root: '/', content: '/content', source, now: Date.UTC(2026, 0) });
}

function numbered(size: number, make: (number: number) => string): string {
  return Array.from({ length: size }, (_, index) => make(index)).join('');
}

function list(size: number, make: (number: number) => string): string {
  return numbered(size, (number) => `  - ${make(number)}\n`);
}

function files(size: number, make: (number: number) => [path: string, text: string]): Files {
  return Object.fromEntries(Array.from({ length: size }, (_, index) => make(index)));
}

function person(number: number): string {
  return `name: Ada Reed ${number}\ndescription: Reporter\n`;
}

function entity(name: string): string {
  return `name: ${name}\nkind: organisation\ndescription: A shop.\n`;
}

function source(number: number): string {
  return `{ id: s${number}, kind: document, title: Memo, publisher: Kaola, url: "https://a.example/${number}", accessed: 2019-09-06 }`;
}

function annotation(number: number): string {
  return note(number, `price of ${number} rose`);
}

function note(number: number, exact: string): string {
  return `{ id: a${number}, kind: note, target: { exact: ${exact} }, note: A note., by: ada-reed }`;
}
