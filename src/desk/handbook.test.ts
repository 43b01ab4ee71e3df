import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { memorySource } from '../content/file-source.ts';
import { loadNewsroom } from '../newsroom/load-newsroom.ts';
import { namedScripts } from '../tests/readme-claims.ts';
import { plantedFolder } from '../tests/support/planted-folder.ts';
import { checkNewsroom } from './check-newsroom.ts';
import { newStory } from './new/new-story.ts';
import { isRefusal } from './new/plan.ts';
import { textReport } from './report/text-report.ts';
import { ownLimits } from '../text/limits.ts';
import { whatIsAtHand } from './new/at-hand.ts';
import { newKinds } from './new/new-kinds.ts';
import { baseFiles, body, fields, storyFile } from '../tests/problems/base.ts';

const pages = ['first-story', 'for-reporters', 'for-editors'];
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const nothingAtHand = whatIsAtHand(
  { source: memorySource(baseFiles), folder: 'content', limits: ownLimits },
  Date.parse('2026-11-28T00:00:00Z'),
  'UTC',
);

/** The example put over a sound newsroom: fields and text of its story, or another file. */
function filesOf(language: string, file: string | undefined, text: string) {
  if (file?.startsWith('entries/') === true)
    return {
      ...baseFiles,
      ...fields({ kind: 'kind: live' }),
      [storyFile.replace('article.mdx', file)]: text,
    };
  if (language === 'mdx') return { ...baseFiles, ...body(text), ...offered(text) };
  if (file === 'annotations.yaml')
    return { ...baseFiles, [storyFile.replace('article.mdx', file)]: text };
  if (file === 'publication.yaml') {
    const own = new Set(text.match(/^\w+(?=:)/gmu));
    const others = (baseFiles[file] ?? '')
      .split(/^(?=\w)/mu)
      .filter((field) => !own.has(field.slice(0, field.indexOf(':'))));
    return { ...baseFiles, [file]: others.join('') + text };
  }
  if (file !== undefined) return { ...baseFiles, [file]: text };
  const own = (['entities', 'authors'] as const).find((field) => text.startsWith(`${field}:`));
  const folder = storyFile.replace('article.mdx', '');
  // Drawings stand for photographs, and everybody who is named is somebody.
  const drawn = text.trimEnd().replaceAll('.jpg', '.svg');
  const pictures = [...drawn.matchAll(/\.\/([\w-]+\.svg)/gu)].map(([, name = '']) => name);
  const people = [...text.matchAll(/person: ([\w-]+)/gu)].map(([, id = '']) => id);
  return {
    ...baseFiles,
    ...fields({ [own ?? 'more']: drawn }),
    ...Object.fromEntries(
      pictures.map((name) => [folder + name, baseFiles[`${folder}market.svg`] ?? '']),
    ),
    ...Object.fromEntries(
      people.map((id) => [`people/${id}.yaml`, `name: ${id}\ndescription: Reporter\n`]),
    ),
  };
}

/** The files that an example gives to readers: each is what it says, to the last byte that is looked at. */
function offered(text: string): Record<string, string> {
  const named = text.matchAll(/<(?:Download|Recording)\s[^>]*>/gu);
  const names = [...named].flatMap(([tag]) =>
    [...tag.matchAll(/"\.\/([\w-]+)\.(\w+)"/gu)].map(([, name = '', ending = '']) => ({
      name,
      ending,
    })),
  );
  const folder = storyFile.replace('article.mdx', '');
  return Object.fromEntries(
    names.map(({ name, ending }) => [`${folder}${name}.${ending}`, beginnings[ending] ?? '']),
  );
}

const beginnings: Readonly<Record<string, string | undefined>> = {
  pdf: '%PDF-1.7\n',
  mp4: '\0\0\0\u{18}ftypmp42',
  mp3: 'ID3\u{4}',
  vtt: 'WEBVTT\n\n00:01.000 --> 00:04.000\nWe are pleased.\n',
};

describe.each(pages)('the page %s', (page) => {
  const markdown = readFileSync(`src/handbook/${page}.md`, 'utf8');
  const examples = [...markdown.matchAll(/^```(mdx|yaml)(?: (\S+))?\n([\s\S]*?)^```$/gmu)];

  test('names commands that there are', () => {
    expect(namedScripts(markdown).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test.each(examples.map(([, language = '', file, text = '']) => [text, language, file] as const))(
    'has an example that is right: %s',
    async (text, language, file) => {
      const loaded = await loadNewsroom({
        root: '/',
        content: '/content',
        source: memorySource(filesOf(language, file, text)),
        now: Date.parse('2026-11-28T00:00:00Z'),
      });
      expect(loaded.status === 'broken' ? loaded.problems : []).toEqual([]);
    },
  );
});

const firstStory = readFileSync('src/handbook/first-story.md', 'utf8');

/** What stands in the page as text, block by block. */
const [, typed = '', beside = '', ...printed] = [
  ...firstStory.matchAll(/^```text\n([\s\S]*?)^```$/gmu),
].map(([, text = '']) => text);

test('the first story is told of its mistakes in these words, at these places', async () => {
  const picture = await sharp({
    create: { width: 1500, height: 1000, channels: 3, background: '#7a8' },
  })
    .jpeg()
    .toBuffer();
  const answers = {
    title: 'Kaola opens its doors in Lisbon',
    dek: 'The first shop outside China sells what the site does.',
    kind: 'news',
    section: 'business',
    authors: 'ada-reed',
    about: 'kaola',
    slug: 'kaola-opens-its-doors-in-lisbon',
    published: '2026-11-28T09:00:00+08:00',
    alt: 'A shop front with a long queue',
    credit: 'Mei Lin',
  };
  const planned = newStory.plan(answers, nothingAtHand, {
    name: 'img-1234.jpg',
    bytes: picture,
    done: '',
  });
  if (isRefusal(planned)) throw new Error(planned.says);
  const [story] = planned.files;
  const [head = ''] = String(story?.content)
    .replace(/^draft: .*\n/mu, '')
    .split('\n---\n');
  const place = 'content/articles/2026/kaola-opens-its-doors-in-lisbon';
  const told = async (text: string, notes?: string): Promise<string> => {
    const root = plantedFolder({
      ...Object.fromEntries(
        Object.entries(baseFiles).map(([path, content]) => [`content/${path}`, content]),
      ),
      'content/people/mei-lin.yaml': 'name: Mei Lin\ndescription: Reporter\n',
      [`${place}/article.mdx`]: `${head}\n---\n\n${text}`,
      ...(notes !== undefined && { [`${place}/annotations.yaml`]: notes }),
    });
    writeFileSync(join(root, place, 'img-1234.jpg'), picture);
    const now = Date.parse('2026-11-28T02:00:00Z');
    const only = 'kaola-opens-its-doors-in-lisbon';
    const content = join(root, 'content');
    return textReport(await checkNewsroom({ root, content, publicFolder: root, now, only }));
  };
  const second = typed.replace('<15%', 'less than 15%');
  const third = second.replace('alibabba', 'alibaba');
  const words = 'target: { exact: "the queue went round the block" }';
  const mended = beside.replace(/target: .*/u, words);
  const reports = [
    await told(typed, beside),
    await told(second, beside),
    await told(third, mended),
  ];
  expect(printed.slice(0, 3)).toEqual(reports.map((report) => `${report}\n`));
}, 60_000);

test('flags of the first story are those that questions have', () => {
  const known = new Set(
    [...newKinds.values()].flatMap((kind) => kind.questions(nothingAtHand).map(({ flag }) => flag)),
  );
  const flags = [...firstStory.matchAll(/ --([a-z-]+)/gu)].map(([, flag = '']) => flag);
  expect(flags.filter((flag) => flag !== 'set-aside' && !known.has(flag))).toEqual([]);
});
