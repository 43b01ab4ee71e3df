import { expect, test } from 'vitest';
import { memorySource } from '../../content/file-source.ts';
import { formatProblems } from '../../problems/format-problems.ts';
import { baseFiles, fields } from '../../tests/problems/base.ts';
import { loadNewsroom } from '../load-newsroom.ts';
import type { NewsroomStory } from '../newsroom.ts';
import { pageOfBlock, storyViews } from './live-coverage.ts';

const href = '/2019/09/06/kaola-deal/';
const folder = 'articles/2019/kaola-deal';

/** An entry of each hour, the first at nine; `[^1]` is a footnote of its own in every one. */
function entry(hour: number, more = ''): [string, string] {
  const time = String(hour + 8).padStart(2, '0');
  return [
    `${folder}/entries/hour-${hour}.mdx`,
    `---\ntitle: Hour ${hour}\nat: 2019-09-06T${time}:00:00+08:00\nauthors: [ada-reed]\n${more}---\n\nBid ${hour} came in.[^1]\n\n## Who bid ${hour}\n\nNobody knows.\n\n[^1]: Note of hour ${hour}.\n`,
  ];
}

async function coverage(entries: readonly [string, string][], now = '2026-01-01T00:00:00Z') {
  const publication = `${baseFiles['publication.yaml'] ?? ''}entriesPerPage: 5\n`;
  const files = {
    ...baseFiles,
    'publication.yaml': publication,
    ...fields({ kind: 'kind: live' }, 'It goes on.[^1]\n\n[^1]: Note of the story.\n'),
    ...Object.fromEntries(entries),
    [`${folder}/annotations.yaml`]:
      'annotations:\n  - id: first\n    kind: note\n    target: Bid 1 came in\n    by: ada-reed\n    note: At the door.\n',
  };
  const loaded = await loadNewsroom({
    root: '/',
    content: '/content',
    source: memorySource(files),
    now: Date.parse(now),
  });
  if (loaded.status === 'broken') throw new Error(formatProblems(loaded.problems));
  const story = loaded.newsroom.storyById.get('kaola-deal');
  if (story === undefined) throw new Error('The story is gone.');
  return story;
}

const hours = (count: number) => Array.from({ length: count }, (_, index) => entry(index + 1));
const namesOf = (views: readonly NewsroomStory[]) =>
  views.map((view) => view.entries.map(({ id }) => Number(id.slice('hour-'.length))));

const seven = await coverage(hours(7));
const eight = await coverage(hours(8));

test('short coverage is one page, the newest entry first', () => {
  expect(storyViews(seven)).toEqual([seven]);
  expect(namesOf([seven])).toEqual([[7, 6, 5, 4, 3, 2, 1]]);
});

test('earlier entries have pages of their own, on which newer ones change nothing', async () => {
  const views = storyViews(eight);
  expect(namesOf(views)).toEqual([
    [8, 7, 6],
    [5, 4, 3, 2, 1],
  ]);
  expect(views.map((view) => view.href)).toEqual([href, `${href}earlier/1/`]);
  const grown = await coverage(hours(14));
  expect(namesOf(storyViews(grown)).at(-1)).toEqual([5, 4, 3, 2, 1]);
  const first = (story: NewsroomStory) => story.entries.at(-1);
  expect(first(grown)).toMatchObject({
    permalink: first(seven)?.permalink,
    href: `${href}earlier/1/#entry-hour-1`,
  });
});

test('a page has what rests on its own entries', () => {
  const [front, part] = storyViews(eight);
  expect(front?.story.footnotes.map(({ text }) => text)).toEqual([
    'Note of the story.',
    'Note of hour 8.',
    'Note of hour 7.',
    'Note of hour 6.',
  ]);
  expect(part?.story.footnotes).toHaveLength(5);
  expect(part?.annotations.some(({ id }) => id === 'first')).toBe(true);
  expect(front?.annotations.some(({ id }) => id === 'first')).toBe(false);
  const block = eight.annotations.find(({ id }) => id === 'first')?.blockIds[0] ?? '';
  expect(pageOfBlock(eight, block)).toBe(`${href}earlier/1/`);
});

test('headings in an entry stand below its own', () => {
  const levels = seven.story.outline.map(({ depth }) => depth);
  expect([...new Set(levels)]).toEqual([2, 3]);
});

test('drafts and entries under embargo stay off, and come when their time does', async () => {
  const kept = [
    ...hours(2),
    entry(3, 'embargo: 2026-06-01T00:00:00Z\n'),
    entry(4, 'draft: true\n'),
  ];
  expect(namesOf([await coverage(kept)])).toEqual([[2, 1]]);
  expect(namesOf([await coverage(kept, '2026-07-01T00:00:00Z')])).toEqual([[3, 2, 1]]);
});
