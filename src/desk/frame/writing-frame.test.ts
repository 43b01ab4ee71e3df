import { expect, test } from 'vitest';
import { writingFrame } from './writing-frame.ts';

const frame = writingFrame({
  root: '/newsroom',
  editor: 'vscode://file/{file}:{line}:{column}',
});

const calm = { problems: [], unpublished: undefined, deadLinks: [], isOld: false };

const problem = {
  name: 'unknown-person',
  file: 'content/a b.mdx',
  line: 3,
  column: 5,
  message: 'There is no <person> “x”.',
  reason: 'Readers would not know who wrote it.',
  fix: 'Write ada-reed.',
};

test('where all is well, nothing is added', () => {
  expect(frame(calm)).toBe('');
});

test('a problem is told with its place, cause and fix, and leads into the editor', () => {
  const html = frame({ ...calm, problems: [problem] });
  expect(html).toContain('href="vscode://file//newsroom/content/a%20b.mdx:3:5"');
  expect(html).toContain('There is no &#x3C;person> “x”.');
  expect(html).toContain('What to do: Write ada-reed.');
  expect(html).toContain('as it was last good');
});

test.each([
  ['draft' as const, 'Draft: readers', '草稿'],
  [{ until: '2026-12-01T00:00:00+08:00' }, 'until 2026-12-01', '禁发至'],
])('an unpublished page is marked in both languages', (unpublished, english, chinese) => {
  const html = frame({ ...calm, unpublished });
  expect(html).toContain(english);
  expect(html).toContain(chinese);
});

test('dead links are told with the place where they are typed, if there is one', () => {
  const deadLinks = [
    { address: '/nowhere/', problem: undefined },
    { address: '/gone/', problem: { ...problem, name: 'dead-link' } },
  ];
  const html = frame({ ...calm, deadLinks });
  expect(html).toContain('<code>/nowhere/</code>');
  expect(html).toContain('href="vscode://file//newsroom/content/a%20b.mdx:3:5"');
});

test('of many problems the first are shown and the rest is counted', () => {
  const html = frame({ ...calm, problems: Array.from({ length: 25 }, () => problem) });
  expect(html.match(/<li>/gu)).toHaveLength(20);
  expect(html).toContain('And 5 more');
});
