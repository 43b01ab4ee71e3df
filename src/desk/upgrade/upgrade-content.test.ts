import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOnDisk } from '../../content/disk-source.ts';
import { readContentFiles } from '../../content/content-files.ts';
import { memorySource } from '../../content/file-source.ts';
import { loadNewsroom } from '../../newsroom/load-newsroom.ts';
import { createProblemLog } from '../../problems/problem-log.ts';
import { baseFiles, storyFile } from '../../tests/problems/base.ts';
import { ownLimits } from '../../text/limits.ts';
import { allMigrations } from './all-migrations.ts';
import { upgradeContent, type UpgradedFile } from './upgrade-content.ts';
import { upgradeText } from './upgrade-text.ts';

const folder = 'src/desk/upgrade/cases';
const names = readdirSync(folder).sort();
const settings = (baseFiles['publication.yaml'] ?? '')
  .replace('languages: [en]', 'languages: [en, de, zh-CN]')
  .replace('storiesWithCode: [kaola-deal]', 'storiesWithCode: []');

function newsroomWith(kind: 'mdx' | 'yaml', text: string) {
  const path = kind === 'mdx' ? storyFile : 'words/de.yaml';
  return { ...baseFiles, 'publication.yaml': settings, [path]: text };
}

function upgrade(files: Record<string, string | Buffer>): readonly UpgradedFile[] {
  const place = { source: memorySource(files), folder: 'content', limits: ownLimits };
  return upgradeContent(readContentFiles(place, createProblemLog())) ?? [];
}

/** A text after an upgrade. */
function upgraded(kind: 'mdx' | 'yaml', text: string): string {
  const [file] = upgrade(newsroomWith(kind, text));
  return file === undefined ? text : file.after;
}

function caseOf(name: string, file: 'before' | 'after' | 'decide') {
  const found = (['mdx', 'yaml'] as const).find((kind) =>
    existsSync(`${folder}/${name}/${file}.${kind}`),
  );
  if (found === undefined) return undefined;
  return { kind: found, text: readFileSync(`${folder}/${name}/${file}.${found}`, 'utf8') };
}

const pairs = names.flatMap((name) => {
  const before = caseOf(name, 'before');
  const after = caseOf(name, 'after');
  return before === undefined || after === undefined
    ? []
    : [{ name, kind: before.kind, before: before.text, after: after.text }];
});

test('every migration has its cases', () => {
  expect(names).toEqual(allMigrations.map(({ name }) => name).sort());
});

describe.each(pairs)('$name', ({ name, kind, before, after }) => {
  test('writes what is written today, and leaves every byte beside it', () => {
    const [file] = upgrade(newsroomWith(kind, before));
    expect(file?.after).toBe(after);
    expect(file?.by).toEqual([name]);
    expect(file?.toDecide).toEqual([]);
  });

  test('does nothing a second time, and the build takes what it wrote', async () => {
    expect(upgrade(newsroomWith(kind, after))).toEqual([]);
    const source = memorySource(newsroomWith(kind, after));
    const now = Date.parse('2026-11-28T00:00:00Z');
    const loaded = await loadNewsroom({ root: '/', content: '/content', source, now });
    expect(loaded.status === 'broken' ? loaded.problems : []).toEqual([]);
  });

  test('is needed: the build refuses what was written before', async () => {
    const source = memorySource(newsroomWith(kind, before));
    const now = Date.parse('2026-11-28T00:00:00Z');
    const loaded = await loadNewsroom({ root: '/', content: '/content', source, now });
    expect(loaded.status).toBe('broken');
  });
});

test.each<[string, [number, number, string, string][]]>([
  [
    'code-is-named',
    [
      [
        13,
        1,
        'This story brings code of its own (import or export), and no setting allows it.',
        'Take it out; or, if you know what it does, write into publication.yaml: storiesWithCode: [kaola-deal]',
      ],
    ],
  ],
  [
    'lang-as-registered',
    [
      [
        9,
        7,
        'There is no language with the tag cn.',
        'Write the tag of the language, such as zh (a country has another: CN).',
      ],
    ],
  ],
  [
    'quote-lang-is-a-tag',
    [
      [
        15,
        22,
        'lang="Scandinavian" is no tag of one language.',
        'Write its tag, such as zh or pt-BR; or delete lang= if it is the language of the story.',
      ],
    ],
  ],
  [
    'embed-names-no-provider',
    [
      [
        15,
        58,
        'provider="Harbour’s Films" stands at an address of Vimeo.',
        'If it matters whose it is, say so in title=; then delete provider="Harbour’s Films".',
      ],
      [
        17,
        65,
        'No provider of embeds has the address video.example.',
        "Write a link, or add the provider to publication.yaml, under embeds: - { name: 'Reed''s Video', kind: video, addresses: ['https://video.example/{id}'] }. Then run this again: it takes provider= out.",
      ],
      [
        19,
        8,
        'No provider of embeds has the address maps.example.',
        "Write a link, or add the provider to publication.yaml, under embeds: - { name: …, kind: map, addresses: ['https://maps.example/{id}'] }.",
      ],
    ],
  ],
  [
    'words-have-one-key',
    [
      [
        2,
        1,
        'search.submit is called frame.search today, and the file has that as well.',
        'Keep the better words under frame.search, and delete the line of search.submit.',
      ],
    ],
  ],
  [
    'words-left-the-page',
    [
      [
        2,
        1,
        'No page shows the words of story.sources any more.',
        'Delete the line. What stands in their place today has the key notes.title: translate that one, if it is not yet.',
      ],
      [
        3,
        1,
        'No page shows the words of feed.link any more.',
        'Delete the line. What stands in their place today has the key follow.title: translate that one, if it is not yet.',
      ],
    ],
  ],
])('%s leaves to a person what it cannot decide, and the file as it is', (name, decisions) => {
  const { kind = 'mdx', text = '' } = caseOf(name, 'decide') ?? {};
  const [file] = upgrade(newsroomWith(kind, text));
  expect(file?.toDecide.map((one) => [one.line, one.column, one.message, one.fix])).toEqual(
    decisions,
  );
  expect(file?.toDecide.every((one) => one.name === name)).toBe(true);
  expect(file?.after).toBe(text);
});

test('a provider that the newsroom has added is taken out of its embeds', () => {
  const text = caseOf('embed-names-no-provider', 'decide')?.text ?? '';
  const row =
    "embeds:\n  - { name: 'Reed''s Video', kind: video, addresses: ['https://video.example/{id}'] }\n";
  const [file] = upgrade({ ...newsroomWith('mdx', text), 'publication.yaml': settings + row });
  expect(file?.after).toBe(text.replace(` provider="Reed's Video"`, ''));
});

/** Paragraphs in the older form and in today’s, and what is to stay. */
const pieces = [
  ['A way of <Fig id="a">10 miles</Fig>.', 'A way of <Amount id="a">10 miles</Amount>.'],
  [
    '<Quote by="ada-reed" lang="Chinese">\n\n它  签了。\n\n</Quote>',
    '<Quote by="ada-reed" lang="zh">\n\n它  签了。\n\n</Quote>',
  ],
  [
    '<Embed\n  url="https://vimeo.com/1"\n  provider="Vimeo" title="A  film"\n/>',
    '<Embed\n  url="https://vimeo.com/1" title="A  film"\n/>',
  ],
  ...[
    '“<b>Fig</b>  and `<Fig>`, he said”',
    '```mdx\n<Fig id="a">10 miles</Fig>\n```',
    '{/* <Embed url="https://vimeo.com/1" provider="Vimeo" /> */}',
    '- 😀 one\n- two  \n  lines, &amp; \\<Fig>',
    '| a | b |\n| - | - |\n| <Amount id="b">1 mile</Amount> | 中文 |',
  ].map((same) => [same, same]),
];

test('of any story every other byte stays, line ends of Windows and a byte order mark too', () => {
  const stories = fc.record({
    chosen: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }),
    windows: fc.boolean(),
    mark: fc.boolean(),
  });
  fc.assert(
    fc.property(stories, ({ chosen, windows, mark }) => {
      const story = (side: 0 | 1): string => {
        const body = chosen.map((piece) => piece[side]).join('\n\n');
        const text = `---\ntitle: T # <Fig>\n---\n\n${body}\n`;
        return (mark ? '\uFEFF' : '') + (windows ? text.replaceAll('\n', '\r\n') : text);
      };
      const after = upgraded('mdx', story(0));
      expect(after).toBe(story(1));
      expect(upgraded('mdx', after)).toBe(after);
    }),
    { numRuns: Number(process.env['NUTGRAF_RUNS'] ?? 40) },
  );
});

test.each([
  ['broken', Buffer.from('---\ntitle: T\n---\n\n<Fig id="a">10 miles\n')],
  ['of no UTF-8', Buffer.from('---\ntitle: T\n---\n\n<Fig id="a">10 miles</Fig> \xFF\n', 'latin1')],
])('a file that is %s stays as it is, and is named', (_, bytes) => {
  const files = upgrade({ ...newsroomWith('mdx', ''), [storyFile]: bytes });
  expect(files.map(({ isRead, after, before }) => [isRead, after === before])).toEqual([
    [false, true],
  ]);
  expect(upgradeText(files, false)).toContain(
    `content/${storyFile} cannot be read: npm run check says why.`,
  );
});

test('without a publication nothing is known', () => {
  const place = { source: memorySource({}), folder: 'content', limits: ownLimits };
  expect(upgradeContent(readContentFiles(place, createProblemLog()))).toBeUndefined();
});

test('a newsroom that is written as today has nothing to do', () => {
  const place = contentOnDisk(resolve('.'), resolve('src/tests/fixture-newsroom'));
  const files = upgradeContent(readContentFiles(place, createProblemLog())) ?? [];
  expect(files).toEqual([]);
  expect(upgradeText(files, false)).toBe('Everything is written as it is today.');
});

test('the report shows lines as they were and are, a line that is gone alone, and what is to be done', () => {
  const text = caseOf('embed-names-no-provider', 'before')?.text ?? '';
  const report = upgradeText(upgrade(newsroomWith('mdx', text)), false);
  expect(report).toContain(`\n  21 -   provider="Vimeo"\n\n`);
  expect(report).toContain('To change: 3 places in 1 file. To decide by a person: 0.');
  expect(report).toContain('`npm run upgrade -- --fix` writes it.');
});

test('the handbook lists every migration', () => {
  const page = readFileSync('src/handbook/upgrade.md', 'utf8');
  const listed = page.match(/^- \*\*.*$/gmu);
  expect(listed).toEqual(
    allMigrations.map(({ name, since, does }) => `- **${name}** (${since}): ${does}`),
  );
});
