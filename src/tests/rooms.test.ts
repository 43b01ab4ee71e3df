import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { floors, type Room } from './floors.ts';
import { listFiles } from './list-files.ts';
import { roomOf } from './import-problems.ts';
import { circlesOf } from './import-circles.ts';
import { absences } from './room-absences.ts';

const mostFiles = 25;

const files = listFiles().filter((path) => !path.includes('/fixture'));
const code = files.filter(
  (path) =>
    /^(?:src|scripts)\/.*\.(?:ts|mjs|astro|css)$/u.test(path) && !/\.(?:test|spec)\./u.test(path),
);
const rooms = Object.keys(floors)
  .flatMap((name) => roomOf(`src/${name}/x.ts`) ?? roomOf(`${name}/x.ts`) ?? [])
  .filter((room) => !room.includes('.'));
/** Astro would make a page of a README among the routes; it passes over names that begin with `_`. */
const readmePathOf = (room: Room): string =>
  room === 'pages'
    ? 'src/pages/_README.md'
    : `${room === 'scripts' ? '' : 'src/'}${room}/README.md`;

const text = (path: string): string => readFileSync(path, 'utf8');
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(^|\s)\/\/.*$/gmu, '$1');

function readmeOf(room: Room): { purpose: string; absence: string } {
  const [, purpose = '', absence = ''] = text(readmePathOf(room))
    .trim()
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.replaceAll('\n', ' '));
  return { purpose, absence };
}

test.each(rooms)('%s says what it is for, and what is never in it', (room) => {
  const { purpose, absence } = readmeOf(room);
  expect(purpose).toMatch(/^[A-Z].*\.$/u);
  expect(absence).toMatch(/^Never here: .*\.$/u);
});

test.each(rooms)('src/README.md says of %s what its own README says', (room) => {
  const { purpose, absence } = readmeOf(room);
  const house = text('src/README.md').replaceAll(/\s+/gu, ' ');
  expect(house).toContain(purpose);
  expect(house).toContain(absence);
});

test.each(rooms)('what is never in %s is not in it', (room) => {
  const absence = absences[room];
  if (absence === undefined) throw new Error(`src/tests/room-absences.ts has no row for ${room}.`);
  const { never, but = [], broken } = absence;
  expect(broken).toMatch(never);
  const found = code
    .filter((path) => roomOf(path) === room && !but.some((end) => path.endsWith(end)))
    .filter((path) => never.test(withoutComments(text(path))));
  expect(found).toEqual([]);
});

test('no module imports itself by way of others', () => {
  expect(
    circlesOf(code.filter((path) => !path.endsWith('.css')).map((path) => [path, text(path)])),
  ).toEqual([]);
});

test('a circle is found, whether of values or of types', () => {
  const found = circlesOf([
    ['src/model/a.ts', "import { b } from './b.ts';"],
    ['src/model/b.ts', "import type { C } from './c.ts';"],
    ['src/model/c.ts', "import { a } from './a.ts';"],
    ['src/model/d.ts', "import { a } from './a.ts';"],
  ]);
  expect(found).toEqual([['src/model/a.ts', 'src/model/b.ts', 'src/model/c.ts']]);
});

test(`no folder of code has more than ${mostFiles} files side by side`, () => {
  const sizes = Map.groupBy(code, (path) => posix.dirname(path));
  const crowded = [...sizes].filter(([, inside]) => inside.length > mostFiles);
  expect(crowded.map(([folder, inside]) => `${folder}: ${inside.length}`)).toEqual([]);
});
