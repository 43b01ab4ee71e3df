import { expect, test } from 'vitest';
import { memorySource } from '../content/file-source.ts';
import { baseFiles, body, fields, storyFile } from '../tests/problems/base.ts';
import { loadNewsroom, type NewsroomSettings } from './load-newsroom.ts';

const now = Date.parse('2026-01-01T00:00:00Z');

/** How a newsroom of the sound files and some others ends: its stories, or names of problems. */
async function loaded(
  files: Readonly<Record<string, string>>,
  settings: Partial<NewsroomSettings> = {},
): Promise<readonly string[]> {
  const source = memorySource({ ...baseFiles, ...files });
  const end = await loadNewsroom({ root: '/', content: '/content', source, now, ...settings });
  return end.status === 'sound'
    ? end.newsroom.stories.map(({ href }) => href)
    : end.problems.map(({ file, name }) => `${file} ${name}`);
}

const code = {
  ...body("import price from './price.js';\n\nIt costs {price}.\n"),
  'articles/2019/kaola-deal/price.js': 'export default 2;\n',
};

test.each<[string, Readonly<Record<string, string>>, Partial<NewsroomSettings>, string[]]>([
  ['a story of data', {}, {}, ['/2019/09/06/kaola-deal/']],
  ['a story of data from a stranger', {}, { isUntrusted: true }, ['/2019/09/06/kaola-deal/']],
  ['a story with code that is named', code, {}, ['/2019/09/06/kaola-deal/']],
  [
    'a story with code that is named, from a stranger',
    code,
    { isUntrusted: true },
    [`content/${storyFile} 'code-of-strangers'`],
  ],
  [
    'more text than a stranger may send',
    body('word '.repeat(120_000)),
    { isUntrusted: true },
    [`content/${storyFile} 'file-too-large'`],
  ],
  [
    'code in an entry of live coverage, in a language that no other text has',
    {
      ...fields({ kind: 'kind: live' }),
      'articles/2019/kaola-deal/entries/one.mdx':
        '---\ntitle: One\nat: 2019-09-06T09:00:00+08:00\nauthors: [ada-reed]\n---\n\nIt is:\n\n```rust\nlet price = 2;\n```\n',
    },
    {},
    ['/2019/09/06/kaola-deal/'],
  ],
  [
    'an embargo without end, long past the moment of publication',
    fields({ published: 'published: 2025-12-31T00:00:00Z', more: 'embargo: 2026-01-02T00:00:00Z' }),
    {},
    [],
  ],
  [
    'a story of this very moment',
    fields({ published: 'published: 2026-01-01T00:00:00Z' }),
    {},
    ['/2026/01/01/kaola-deal/'],
  ],
])('%s ends as it should', async (_what, files, settings, end) => {
  expect(await loaded(files, settings)).toEqual(end.map((line) => line.replaceAll("'", '')));
});
