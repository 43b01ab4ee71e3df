import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { importProblems } from './import-problems.ts';
import { listFiles } from './list-files.ts';
import { namingProblems } from './naming-problems.ts';
import { namedPaths, namedScripts, pathExists } from './readme-claims.ts';
import { switchedOffTests } from './switched-off-tests.ts';

const mostLines = 300;
const mostLinesOfPage = 30;

const files = listFiles();
const code = files.filter(
  (path) =>
    /^(?:src|scripts)\/.*\.(?:ts|mjs|astro)$/.test(path) &&
    !/\/fixtures\/|\/fixture-newsroom\//.test(path),
);
const tests = code.filter((path) => /\.(?:test|spec)\.ts$/.test(path));
const pages = code.filter((path) => path.startsWith('src/pages/'));

const text = (path: string) => readFileSync(path, 'utf8');
const lineCount = (path: string) => text(path).trimEnd().split('\n').length;
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(text('package.json')));

test('each floor imports only from floors below it', () => {
  expect(code.flatMap((path) => importProblems(path, text(path)))).toEqual([]);
});

test('every file has its place, and a name that says what is inside', () => {
  expect(files.flatMap((path) => namingProblems(path))).toEqual([]);
});

test(`no file of code is over ${mostLines} lines, and no page over ${mostLinesOfPage}`, () => {
  expect(code.filter((path) => lineCount(path) > mostLines)).toEqual([]);
  expect(pages.filter((path) => lineCount(path) > mostLinesOfPage)).toEqual([]);
});

test('no address of the site is made whole by dropping the path below which the site lies', () => {
  const dropping =
    /new URL\([^()]*(?:\([^()]*\))?[^()]*,\s*(?:(?!import\.)[\w.]+\.url|siteUrl|site)\)/u;
  expect('new URL(story.href, newsroom.publication.url).href').toMatch(dropping);
  expect('new URL(storyAddress(id), siteUrl)').toMatch(dropping);
  // Use `absoluteAddress` of text/addresses/site-address.ts.
  const found = code.filter((path) => !tests.includes(path) && dropping.test(text(path)));
  expect(found).toEqual([]);
});

test('no test is switched off', () => {
  const found = tests.flatMap((path) => switchedOffTests(text(path)).map((it) => `${path}: ${it}`));
  expect(found).toEqual([]);
});

test('every path that the README names exists, or is made by a command', () => {
  const made = text('.gitignore').split('\n').filter(Boolean);
  // What is in `content/` is the newsroom's own: what we tell of it, the fixture newsroom has.
  const missing = namedPaths(text('README.md'))
    .map((path) => path.replace(/^content\//u, 'src/tests/fixture-newsroom/'))
    .filter((path) => !made.some((folder) => path.startsWith(folder)))
    .filter((path) => !pathExists(path, files));
  expect(missing).toEqual([]);
});

test('every command that the README names exists', () => {
  expect(namedScripts(text('README.md')).filter((name) => !Object.hasOwn(scripts, name))).toEqual(
    [],
  );
});

test('every npm script runs a file that exists', () => {
  const run = Object.values(scripts).flatMap(
    (command) => command.match(/scripts\/[\w./-]+/g) ?? [],
  );
  expect(run.filter((path) => !files.includes(path))).toEqual([]);
});
