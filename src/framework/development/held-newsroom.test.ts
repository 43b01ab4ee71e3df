import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { seededRandom, type SeededRandom } from '../../../scripts/bench/newsroom/seeded-random.ts';
import { diskSource } from '../../content/disk-source.ts';
import { noMemory } from '../../memory/memory.ts';
import { residentMemory } from '../../memory/resident-memory.ts';
import { keepStories } from '../../newsroom/kept/kept-stories.ts';
import { loadNewsroom, type LoadedNewsroom } from '../../newsroom/load-newsroom.ts';
import { makeRandomEdit } from '../../tests/remembered/random-edits.ts';
import {
  drawing,
  filesOf,
  firstNewsroom,
  type SmallNewsroom,
} from '../../tests/remembered/small-newsroom.ts';
import { plantedFolder } from '../../tests/support/planted-folder.ts';
import { heldSource } from './held-source.ts';

const rounds = 20;

type Files = ReadonlyMap<string, string>;

/** What lies in a content folder beside a small newsroom, or in place of what it has; `undefined` is gone. */
type Besides = Map<string, string | undefined>;

/** What a newsroom has besides, or has wrong, some rounds long. */
const besides: readonly ((
  newsroom: Files,
  random: SeededRandom,
) => [string, string | undefined])[] = [
  // A story that asks for much: it breaks when what it names is renamed, and is mended by itself.
  (_, random) => ['articles/2020/asking/article.mdx', asking(random)],
  (_, random) => ['articles/2020/storm/article.mdx', storm(random)],
  (_, random) => ['articles/2020/storm/entries/one.mdx', entry(random)],
  (_, random) => ['articles/2020/storm/entries/two.mdx', entry(random)],
  () => [
    'pages/about.mdx',
    '---\ntitle: About us\ndek: Who we are.\n---\n\n## Who\n\nWe, and [Kaola](entity:kaola).\n',
  ],
  () => ['topics/trade.yaml', 'name: Trade\ndescription: What is sold.\n'],
  () => ['glossary.yaml', 'terms:\n  - id: met\n    term: met\n    definition: Came together.\n'],
  (_, random) => ['words/fr.yaml', `frame.home: Accueil ${random.integer(1, 3)}\n`],
  () => ['notes.yaml', 'nobody: reads this\n'],
  ({ size }) => ['people/ada-reed.yaml', size > 12 ? undefined : 'name: Ada\n'],
  () => ['entities/kaola.yaml', 'name: [Kaola\n'],
  () => ['entities/story-1.yaml', 'name: Story One\nkind: organisation\ndescription: A firm.\n'],
  (files, random) => [storyIn(files, random), '---\ntitle: Not closed\n'],
  (files, random) => {
    const path = storyIn(files, random);
    return [path, `${files.get(path) ?? ''}\nOf [nobody](entity:nobody), <Quote by="no-one">.\n`];
  },
  (files, random) => [
    `${dirname(storyIn(files, random))}/chart.svg`,
    random.integer(0, 2) === 0 ? undefined : random.pick(['no picture', drawing(70)]),
  ],
];

function storyIn(files: Files, random: SeededRandom): string {
  const all = [...files.keys()].filter((path) => path.endsWith('article.mdx'));
  return all.length === 0 ? 'articles/2020/new/article.mdx' : random.pick(all);
}

function asking(random: SeededRandom): string {
  const slug = `story-${random.integer(1, 6)}`;
  return `---\ntitle: What is asked\ndek: All of it.\nkind: news\nsection: business\nauthors: [ada-reed]
published: 2020-01-01T10:00:00+08:00\ntopics: [trade]\n---\n
[One](story:${slug}), [two](story:storm#what-came), [three](page:about#who), [four](entity:kaola).
`;
}

function storm(random: SeededRandom): string {
  return `---\ntitle: The storm\ndek: As it comes.\nkind: ${random.pick(['live', 'live', 'news'])}\nsection: culture
authors: [bo-li]\npublished: 2020-01-02T10:00:00+08:00\n---\n\nKaola waits.\n\n## What ${random.pick(['came', 'went'])}\n\nMuch.\n`;
}

function entry(random: SeededRandom): string {
  return `---\ntitle: It is ${random.integer(1, 9)}\nat: 2020-01-02T1${random.integer(1, 9)}:00:00+08:00\nauthors: [bo-li]\n---\n\nIt began.\n`;
}

test(`after each of ${rounds} random edits, the newsroom that is held is the one that is read anew`, async () => {
  const root = plantedFolder();
  const content = join(root, 'content');
  const random = seededRandom(7);
  const newsroom = firstNewsroom();
  const source = heldSource(diskSource(content), content);
  const held = { source, kept: keepStories(), memory: residentMemory(noMemory, []) };
  const setting = { root, content, now: Number.POSITIVE_INFINITY };
  const beside: Besides = new Map();
  const seen = new Set<string>();
  let files: Files = new Map();
  for (let round = 0; round < rounds; round += 1) {
    const edit = makeRandomEdit(newsroom, random);
    changeBesides(beside, newsroom, random);
    const next = filesWith(newsroom, beside);
    const changed = writeChanges(content, files, next);
    files = next;
    // Now and then the system says nothing of it.
    if (random.integer(0, 4) === 0) await source.lookAtAll();
    else for (const path of changed) source.touch(join(content, path));
    const [one, other] = [await loadNewsroom({ ...setting, ...held }), await loadNewsroom(setting)];
    expect(shown(one), `round ${round}, ${edit}, ${changed.join(', ')}`).toBe(shown(other));
    seen.add(other.status);
  }
  expect([...seen].sort()).toEqual(['broken', 'sound']);
});

/** A newsroom in which everything that a story can ask for is asked for. */
const sound: Files = new Map([
  ...filesOf(firstNewsroom()),
  [
    'articles/2020/asking/article.mdx',
    `---\ntitle: What is asked\ndek: All of it.\nkind: news\nsection: business\nauthors: [ada-reed]
published: 2020-01-01T10:00:00+08:00\ntopics: [trade]\n---\n
They met. [One](story:story-1), [two](story:storm#what-came), [three](page:about#who), [four](entity:kaola).

<Figure src="./chart.svg" alt="Bars" credit="Us" />
`,
  ],
  [
    'articles/2020/asking/annotations.yaml',
    'annotations:\n  - id: a1\n    kind: definition\n    term: met\n    target: { exact: met }\n',
  ],
  ['articles/2020/asking/chart.svg', drawing(60)],
  [
    'articles/2020/storm/article.mdx',
    `---\ntitle: The storm\ndek: As it comes.\nkind: live\nsection: culture\nauthors: [bo-li]
published: 2020-01-02T10:00:00+08:00\n---\n\nKaola waits.\n\n## What came\n\nMuch.\n`,
  ],
  [
    'articles/2020/storm/entries/one.mdx',
    '---\ntitle: It is one\nat: 2020-01-02T11:00:00+08:00\nauthors: [bo-li]\n---\n\nIt began.\n',
  ],
  [
    'pages/about.mdx',
    '---\ntitle: About us\ndek: Who we are.\n---\n\n## Who\n\nWe, and [Kaola](entity:kaola).\n',
  ],
  ['topics/trade.yaml', 'name: Trade\ndescription: What is sold.\n'],
  ['glossary.yaml', 'terms:\n  - id: met\n    term: met\n    definition: Came together.\n'],
]);

/** A file, what stands in it, and what stands there instead after a save. */
const saves: readonly (readonly [path: string, from: string, to: string])[] = [
  ['articles/2020/asking/article.mdx', 'They met.', 'They met again.'],
  ['articles/2020/asking/annotations.yaml', 'exact: met', 'exact: They met'],
  ['articles/2020/asking/annotations.yaml', 'exact: met', 'exact: They ran'],
  ['articles/2020/asking/chart.svg', 'width="60"', 'width="61"'],
  ['articles/2020/asking/chart.svg', '<svg', '<svn'],
  ['articles/2020/storm/article.mdx', '## What came', '## What went'],
  ['articles/2020/storm/article.mdx', 'Kaola waits.', 'Kaola does not wait.'],
  ['articles/2020/storm/article.mdx', '2020-01-02T10', '2020-02-02T10'],
  ['articles/2020/storm/article.mdx', 'kind: live', 'kind: live\ndraft: true'],
  ['articles/2020/storm/entries/one.mdx', 'It began.', 'It began at one.'],
  ['articles/2020/storm/entries/one.mdx', 'title: It is one', 'title: It is one o’clock'],
  ['articles/2019/story-1/article.mdx', 'section: culture', 'section: business'],
  ['articles/2019/story-1/article.mdx', 'dek:', 'embargo: 2031-01-01\ndek:'],
  ['pages/about.mdx', '## Who', '## What'],
  ['topics/trade.yaml', 'name: Trade', 'name: Trades'],
  ['glossary.yaml', 'id: met', 'id: meet'],
  ['entities/kaola.yaml', 'name: Kaola', 'name: Kaola Group'],
  ['people/ada-reed.yaml', 'name: Ada Reed', 'name: Ada Read'],
  ['publication.yaml', 'tagline:', 'address: /{year}/{slug}/\ntagline:'],
  ['publication.yaml', 'timeZone: Asia/Shanghai', 'timeZone: America/New_York'],
  ['publication.yaml', 'ai: search-only', 'ai: search-only\nservedElsewhere: [/2020/]'],
];

test('after each save that concerns others, and after it is taken back, all is as if read anew', async () => {
  const root = plantedFolder();
  const content = join(root, 'content');
  const source = heldSource(diskSource(content), content);
  const held = { source, kept: keepStories(), memory: residentMemory(noMemory, []) };
  const setting = { root, content, now: Number.POSITIVE_INFINITY };
  writeChanges(content, new Map(), sound);
  const first = shown(await loadNewsroom({ ...setting, ...held }));
  expect(first).toContain('story-1');
  for (const [path, from, to] of saves) {
    const before = sound.get(path) ?? '';
    expect(before).toContain(from);
    const after = new Map([...sound, [path, before.replace(from, to)]]);
    for (const changed of writeChanges(content, sound, after)) source.touch(join(content, changed));
    const one = shown(await loadNewsroom({ ...setting, ...held }));
    expect(one, `${path}: ${to}`).toBe(shown(await loadNewsroom(setting)));
    expect(one).not.toBe(first);
    for (const changed of writeChanges(content, after, sound)) source.touch(join(content, changed));
    expect(shown(await loadNewsroom({ ...setting, ...held })), `${path}: ${from}`).toBe(first);
  }
});

test('of a save, what it does not concern is the very same value as before', async () => {
  const root = plantedFolder();
  const content = join(root, 'content');
  const newsroom = firstNewsroom();
  writeChanges(content, new Map(), filesOf(newsroom));
  const source = heldSource(diskSource(content), content);
  const held = { source, kept: keepStories(), memory: residentMemory(noMemory, []) };
  const stories = async () => {
    const loaded = await loadNewsroom({ root, content, now: Number.POSITIVE_INFINITY, ...held });
    if (loaded.status === 'broken') throw new Error('It is broken.');
    return loaded.newsroom.storyById;
  };
  const before = await stories();
  const file = join(content, 'articles/2019/story-3/article.mdx');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nMore of it.\n`);
  source.touch(file);
  const after = await stories();
  const others = [...before.keys()].filter((id) => after.get(id) !== before.get(id));
  expect(others.sort()).toEqual(['story-3']);
  // Its links say that its target is still there; what it says itself did not change.
  newsroom.entities.set('kaola', 'Kaola Group');
  for (const path of writeChanges(content, filesOf(firstNewsroom()), filesOf(newsroom)))
    source.touch(join(content, path));
  const renamed = await stories();
  expect(renamed.get('story-1')).toBe(before.get('story-1'));
  expect(renamed.get('story-2')).not.toBe(before.get('story-2'));
});

function changeBesides(beside: Besides, newsroom: SmallNewsroom, random: SeededRandom): void {
  for (const path of [...beside.keys()]) if (random.integer(0, 2) === 0) beside.delete(path);
  if (random.integer(0, 1) === 0) return;
  const [path, text] = random.pick(besides)(filesOf(newsroom), random);
  beside.set(path, text);
}

function filesWith(newsroom: SmallNewsroom, beside: Besides): Files {
  const files = filesOf(newsroom);
  for (const [path, text] of beside)
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  return files;
}

/** Writes what is another than before, and gives its paths. */
function writeChanges(content: string, before: Files, after: Files): string[] {
  const gone = [...before.keys()].filter((path) => !after.has(path));
  const written = [...after].filter(([path, text]) => before.get(path) !== text);
  for (const path of gone) rmSync(join(content, path));
  for (const path of gone)
    if (
      path.includes('/') &&
      ![...after.keys()].some((other) => other.startsWith(`${dirname(path)}/`))
    )
      rmSync(join(content, dirname(path)), { recursive: true, force: true });
  for (const [path, text] of written) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return [...gone, ...written.map(([path]) => path)];
}

/** All that a load gives, what is fetched when it is asked for too. */
function shown(loaded: LoadedNewsroom): string {
  const all = Number.POSITIVE_INFINITY;
  const value =
    loaded.status === 'broken'
      ? loaded.problems
      : { newsroom: loaded.newsroom, nouns: loaded.nouns.articles, notices: loaded.notices };
  const inWords = inspect(value, {
    depth: all,
    maxArrayLength: all,
    maxStringLength: all,
    getters: true,
  });
  // Only what is remembered has one.
  return inWords.replaceAll(/identity: (?:undefined|'\w+')/gu, '');
}
