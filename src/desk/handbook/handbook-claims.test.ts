/** What the handbook names is there: flags of commands, fields, components, files. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { memorySource } from '../../content/file-source.ts';
import { componentNames } from '../../story/body/component-names.ts';
import { listFiles } from '../../tests/list-files.ts';
import { baseFiles } from '../../tests/problems/base.ts';
import { namedPaths, pathExists } from '../../tests/readme-claims.ts';
import { ownLimits } from '../../text/limits.ts';
import { whatIsAtHand } from '../new/at-hand.ts';
import { newKinds } from '../new/new-kinds.ts';

const folder = 'src/handbook/';
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const files = listFiles();
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** What a build or a newsroom makes, and no file of the repository is. */
const made =
  /^(?:dist|\.cache|\.set-aside|_headers|_redirects|entries|public|content|\.github\/workflows|\.gitlab-ci\.yml)(?:\/|$)/u;

const flagsOfNew = new Set(
  [...newKinds.values()].flatMap((kind) =>
    kind
      .questions(
        whatIsAtHand(
          { source: memorySource(baseFiles), folder: 'content', limits: ownLimits },
          Date.parse('2026-11-28T00:00:00Z'),
          'UTC',
        ),
      )
      .map(({ flag }) => flag),
  ),
);

/** Whether a command reads a flag, by its own source. */
function reads(command: string, flag: string): boolean {
  if (command === 'new' && flagsOfNew.has(flag)) return true;
  const file = /scripts\/[\w/-]+\.ts/u.exec(scripts[command] ?? '')?.[0] ?? 'package.json';
  const key = flag.includes('-') ? `'${flag}'` : `'?\\b${flag}\\b'?`;
  return new RegExp(`${key}: \\{ type|'--${flag}'`, 'u').test(readFileSync(file, 'utf8'));
}

/** Every name of a field in the schemas of all nouns. */
const fields = new Set(
  readdirSync('.vscode/schemas').flatMap((name) =>
    propertiesIn(JSON.parse(readFileSync(`.vscode/schemas/${name}`, 'utf8'))),
  ),
);

function propertiesIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(propertiesIn);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => [
    ...(key === 'properties' && typeof value === 'object' && value !== null
      ? Object.keys(value)
      : []),
    ...propertiesIn(value),
  ]);
}

describe.each(pages)('%s', (page) => {
  const markdown = readFileSync(folder + page, 'utf8');
  const spans = [...markdown.matchAll(/`([^`\n]+)`/gu)].map(([, span = '']) => span);

  test('gives commands flags that they read', () => {
    const calls = markdown.matchAll(/\bnpm run ([\w:]+) --((?: [^`#\n\\]*)?)/gu);
    const unread = [...calls].flatMap(([, command = '', rest = '']) =>
      [...rest.matchAll(/(?<=\s)--([a-z][a-z-]*)/gu)]
        .map(([, flag = '']) => flag)
        .filter((flag) => !reads(command, flag))
        .map((flag) => `${command} --${flag}`),
    );
    expect(unread).toEqual([]);
  });

  test('names fields and components that there are', () => {
    const named = spans.flatMap((span) => /^([a-z][A-Za-z]*):(?: |$)/u.exec(span)?.[1] ?? []);
    expect(named.filter((field) => !fields.has(field))).toEqual([]);
    const components = spans.flatMap((span) => /^<([A-Z]\w*)/u.exec(span)?.[1] ?? []);
    // What has another name since is named by the page on newer versions.
    const past = page === 'upgrade.md' ? ['Fig'] : [];
    expect(components.filter((name) => ![...componentNames, ...past].includes(name))).toEqual([]);
  });

  test('names files that there are', () => {
    const missing = namedPaths(markdown).filter(
      (path) => !made.test(path) && !pathExists(path, files),
    );
    expect(missing).toEqual([]);
  });

  test('has code that its language can be read as', () => {
    for (const [, language, code = ''] of markdown.matchAll(
      /^```(yaml|json)\b[^\n]*\n(.*?)^```$/gmsu,
    )) {
      if (language === 'json') JSON.parse(code);
      else expect(parseAllDocuments(code).flatMap(({ errors }) => errors)).toEqual([]);
    }
  });
});

test.each<[subject: string, page: string, words: RegExp]>([
  ['front', 'for-editors', /^## The front$/mu],
  ['illustrate', 'for-reporters', /^image:$/mu],
  ['sources', 'for-reporters', /^sources:$/mu],
  ['drafts', 'for-reporters', /`draft: true`/u],
  ['embargoes', 'for-reporters', /^## Embargo$/mu],
  ['storylines', 'for-editors', /^storylines:$/mu],
  ['publish', 'for-reporters', /^## Publish$/mu],
  ['deploy', 'own-server', /nginx/u],
  ['look', 'for-editors', /^## The look$/mu],
])('the README leads to what the handbook says of: %s', (subject, page, words) => {
  expect(readFileSync('README.md', 'utf8')).toContain(subject);
  expect(readFileSync(`${folder}${page}.md`, 'utf8')).toMatch(words);
});
