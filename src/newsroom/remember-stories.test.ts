import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { noMemory, type Memory } from '../memory/memory.ts';
import { openMemory } from '../memory/open-memory.ts';
import { formatProblems } from '../problems/format-problems.ts';
import { body, otherStory, storyFile } from '../tests/problems/base.ts';
import { writeNewsroom } from '../tests/problems/load-broken.ts';
import { loadNewsroom } from './load-newsroom.ts';
import type { Newsroom } from './newsroom.ts';

const root = mkdtempSync(join(tmpdir(), 'nutgraf-stories-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

type Files = Readonly<Record<string, string>>;

const otherFile = 'articles/2020/other/article.mdx';
const entryFile = 'articles/2020/other/entries/one.mdx';
const entry =
  '---\ntitle: One\nat: 2019-09-06T19:00:00+08:00\nauthors: [ada-reed]\n---\n\nIt began.\n';
const now = Date.parse('2026-01-01T00:00:00Z');

/** A story that asks its newsroom for everything that a story can ask for. */
const files: Files = {
  ...body(`Alibaba bought Kaola on Friday. See [the other](story:other#what-came-of-it) and
[about us](page:about). [A shop](entity:kaola) it is.

<Quote by="ada-reed">It was so.</Quote>

<Figure src="./market.svg" alt="A market" credit="Ada Reed" />
`),
  'articles/2019/kaola-deal/annotations.yaml': `annotations:
  - id: a1
    kind: definition
    term: deal
    target: { exact: bought }
`,
  'glossary.yaml': 'terms:\n  - id: deal\n    term: deal\n    definition: What two agree on.\n',
  [entryFile]: entry,
  [otherFile]: (
    otherStory(otherFile, '', 'Kaola it was.\n\n## What came of it\n\nNothing.\n')[otherFile] ?? ''
  ).replace('kind: news', 'kind: live'),
};

/** The newsroom, and how many stories and pages were compiled for it. */
async function load(
  changed: Readonly<Record<string, string | undefined>>,
  memory: Memory,
  at = now,
): Promise<{ newsroom: Newsroom; compiled: number }> {
  const content = join(root, 'content');
  rmSync(content, { recursive: true, force: true });
  writeNewsroom(content, { ...files, ...changed });
  let compiled = 0;
  const counting: Memory = {
    remembers: memory.remembers,
    shelf: <Value>(name: string) => {
      const shelf = memory.shelf<Value>(name);
      return {
        ...shelf,
        keep: (key: string, value: Value) => {
          if (name === 'story') compiled += 1;
          shelf.keep(key, value);
        },
      };
    },
  };
  const loaded = await loadNewsroom({ root, content, now: at, memory: counting });
  if (loaded.status === 'broken') throw new Error(formatProblems(loaded.problems));
  return { newsroom: loaded.newsroom, compiled };
}

/** All that a newsroom holds, what is fetched when it is asked for too. */
function shown(newsroom: Newsroom): string {
  const all = Number.POSITIVE_INFINITY;
  const inWords = inspect(newsroom, {
    depth: all,
    maxArrayLength: all,
    maxStringLength: all,
    getters: true,
  });
  // Only what is remembered has one.
  return inWords.replaceAll(/identity: (?:undefined|'\w+')/gu, '');
}

function changedText(file: string, from: string, to: string): Files {
  const text = files[file] ?? '';
  expect(text).toContain(from);
  return { [file]: text.replace(from, to) };
}

test.each<[string, Readonly<Record<string, string | undefined>>, number]>([
  ['nothing', {}, 0],
  ['an entry of live coverage', changedText(entryFile, 'It began', 'It went on'), 1],
  ['another entry of it', { [entryFile.replace('one', 'two')]: entry }, 1],
  [
    'an entry that is kept back',
    {
      [entryFile.replace('one', 'two')]: entry.replace(
        'authors',
        'embargo: 2030-01-01T00:00:00Z\nauthors',
      ),
    },
    1,
  ],
  ['the text of a story', changedText(storyFile, 'on Friday', 'on Monday'), 1],
  [
    'the headline of a story that is linked',
    changedText(otherFile, 'Alibaba buys', 'Alibaba has'),
    1,
  ],
  [
    'the heading that a link leads to',
    { ...changedText(otherFile, '## What came of it', '## What came of it\n\n## More') },
    1,
  ],
  [
    'the section of a story that is linked: its address stays',
    changedText(otherFile, 'dek: The deal', 'dek: A deal'),
    1,
  ],
  [
    'the day of a story that is linked: its address changes',
    changedText(otherFile, '2019-09-06', '2019-09-07'),
    2,
  ],
  [
    'a name',
    {
      'entities/kaola.yaml':
        'name: Kaola\nkind: organisation\ndescription: A shop.\naliases: [Friday]\n',
    },
    2,
  ],
  [
    'what a name stands for',
    { 'entities/kaola.yaml': 'name: Kaola\nkind: organisation\ndescription: Another.\n' },
    0,
  ],
  ['a name of somebody else', { 'people/bo-li.yaml': 'name: Bo Li\ndescription: Friday\n' }, 0],
  [
    'whether somebody is a person or an entity',
    {
      'people/ada-reed.yaml': undefined,
      'people/ada-lee.yaml': 'name: Ada\ndescription: R\n',
      'entities/ada-reed.yaml': 'name: Ada Reed\nkind: person\ndescription: R\n',
      ...Object.fromEntries(
        [storyFile, otherFile, entryFile].map((file) => [
          file,
          (files[file] ?? '').replace('authors: [ada-reed]', 'authors: [ada-lee]'),
        ]),
      ),
    },
    2,
  ],
  ['words of the interface', { 'words/en.yaml': 'footnote.reference: Remark {number}\n' }, 3],
])(
  'after a change of %s the remembered newsroom is the one that is made anew',
  async (_, changed, compiled) => {
    const memory = openMemory(join(root, 'cache', 'memory.sqlite'), 'code');
    try {
      await load({}, memory);
      const remembered = await load(changed, memory);
      const fresh = await load(changed, noMemory);
      expect(shown(remembered.newsroom)).toBe(shown(fresh.newsroom));
      expect(remembered.compiled).toBe(compiled);
    } finally {
      memory.close();
      rmSync(join(root, 'cache'), { recursive: true });
    }
  },
);
