import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noModuleStories } from '../../framework/no-module-stories.ts';
import { writeFileList } from '../../framework/renderer/file-list.ts';
import { rendererDigest } from '../../framework/renderer/renderer-digest.ts';
import { openMemory } from '../../memory/open-memory.ts';
import { plant, plantedFolder } from '../../tests/support/planted-folder.ts';
import { lookForSite, type SiteSetting } from './standing-site.ts';

const hour = 3_600_000;
const at = Date.parse('2026-11-25T00:00:00Z');

/** A newsroom of which a site was built that stays the same for an hour. */
function built(meanwhile: (root: string) => void = () => undefined) {
  const root = plantedFolder({
    'content/articles/a/article.mdx': 'A story.',
    'content/articles/a/picture.jpg': 'bytes',
    'public/favicon.svg': 'icon',
    'src/handbook/README.md': 'Handbook',
    'src/code.ts': 'code',
  });
  const places = { root, content: join(root, 'content'), cache: join(root, 'cache') };
  const setting: SiteSetting = { ...places, now: at, options: '' };
  const renderer = join(root, 'cache/renderer', rendererDigest(root, noModuleStories));
  mkdirSync(renderer, { recursive: true });
  writeFileList(root, renderer, []);
  remembering(setting, (look) => {
    meanwhile(root);
    look.note({ site: 'one', until: at + hour, text: 'Built.' });
  });
  return { setting, root, renderer };
}

/** Asks as a build of its own does, with what is in the file. */
function remembering<Answer>(
  setting: SiteSetting,
  ask: (look: ReturnType<typeof lookForSite>) => Answer,
): Answer {
  const memory = openMemory(join(setting.cache, 'memory.sqlite'), 'code');
  try {
    return ask(lookForSite(setting, memory));
  } finally {
    memory.close();
  }
}

type Change = (root: string, renderer: string) => Partial<SiteSetting> | undefined;

const write =
  (path: string, words: string): Change =>
  (root) => {
    plant(root, { [path]: words });
    return undefined;
  };

test.each<[string, Change, 'stands' | 'is made']>([
  ['nothing', () => undefined, 'stands'],
  ['what is hidden in the content', write('content/.note', 'x'), 'stands'],
  ['time, but not enough', () => ({ now: at + hour - 1 }), 'stands'],
  ['enough time', () => ({ now: at + hour }), 'is made'],
  ['the clock, which went back', () => ({ now: at - 1 }), 'is made'],
  ['what was asked for', () => ({ options: 'https://preview.example' }), 'is made'],
  ['a story', write('content/articles/a/article.mdx', 'a story.'), 'is made'],
  ['a picture', write('content/articles/a/picture.jpg', 'bytez'), 'is made'],
  ['another story', write('content/articles/b/article.mdx', 'B.'), 'is made'],
  ['what is published as it is', write('public/.well-known/x', 'x'), 'is made'],
  ['the handbook', write('src/handbook/README.md', 'handbook'), 'is made'],
  [
    'a story that is gone',
    (root) => {
      rmSync(join(root, 'content/articles/a/picture.jpg'));
      return undefined;
    },
    'is made',
  ],
  [
    'a link that is there',
    (root) => {
      symlinkSync('a', join(root, 'content/articles/b'));
      return undefined;
    },
    'is made',
  ],
  [
    'the program that renders pages',
    (_root, renderer) => {
      writeFileSync(join(renderer, 'files.json'), '{}');
      return undefined;
    },
    'is made',
  ],
])('after a change of %s the site %s', (_, change, expected) => {
  const { setting, root, renderer } = built();
  const changed = { ...setting, ...change(root, renderer) };
  const text = remembering(changed, (look) => look.find('one'));
  expect(text).toBe(expected === 'stands' ? 'Built.' : undefined);
});

test('a site with another list of files is not the one that was built', () => {
  expect(remembering(built().setting, (look) => look.find('other'))).toBeUndefined();
});

test('what is written while a site is built may be in it or not: it is built again', () => {
  const { setting } = built((root) => {
    plant(root, { 'content/articles/a/article.mdx': 'A new story.' });
  });
  expect(remembering(setting, (look) => look.find('one'))).toBeUndefined();
  const { setting: other } = built((root) => {
    plant(root, { 'content/articles/b/article.mdx': 'B.' });
    rmSync(join(root, 'content/articles/a'), { recursive: true });
  });
  expect(remembering(other, (look) => look.find('one'))).toBeUndefined();
});
