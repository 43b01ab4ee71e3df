import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { memorySource } from '../../content/file-source.ts';
import { readContentFiles } from '../../content/content-files.ts';
import { readNouns } from '../../content/read-nouns.ts';
import { createProblemLog } from '../../problems/problem-log.ts';
import { ownLimits } from '../../text/limits.ts';
import { baseFiles, otherStory, storyFile } from '../../tests/problems/base.ts';
import { giveAdvice } from '../advice/give-advice.ts';
import { editorsReport, type EditorsReport } from './editors-report.ts';
import { reportPage } from './report-page.ts';
import { storiesByWeek } from './stories-by-week.ts';

const now = Date.parse('2026-11-28T12:00:00Z');

function reportOf(files: Readonly<Record<string, string>>): EditorsReport {
  const log = createProblemLog();
  const place = { source: memorySource(files), folder: 'content', limits: ownLimits };
  const nouns = readNouns(readContentFiles(place, log), log);
  const sources = new Map(
    [...nouns.articles.values()].map((entry) => [entry.file, () => entry.source]),
  );
  const given = giveAdvice({ nouns, picturesOf: () => new Map() });
  return editorsReport({ problems: [], ...given, sources, nouns, isThere: true }, now);
}

const story = (name: string, day: string, more = '', text?: string) => {
  const file = `articles/2026/${name}/article.mdx`;
  const [source = ''] = Object.values(otherStory(file, more, text));
  return { [file]: source.replace('2019-09-06T18:30', `${day}T00:30`) };
};

const source = 'sources:\n  - { id: talk, kind: interview, title: A talk }';
const notes = `updates:
  - { id: a, kind: update, at: 2026-11-20T08:00:00+08:00, note: More is known. }
  - { id: b, kind: update, at: undated, note: More was known. }
  - { id: c, kind: clarification, at: 2026-01-20T08:00:00+08:00, note: Clearer. }`;

const { [storyFile]: oldStory = '', ...empty } = baseFiles;
const files = {
  ...baseFiles,
  [storyFile]: oldStory
    .replace('  mentions: [alibaba]', '  mentions: []')
    .replace('Alibaba bought', '*Ali*baba bought'),
  // Half past midnight in Shanghai on a Monday: in Greenwich it is still the week before.
  ...story('monday', '2026-11-23', source),
  ...story(
    'lately',
    '2026-11-20',
    notes,
    '<Figure src="./market.svg" alt="A market" credit="not-recorded" />\n',
  ),
  ...story(
    'before',
    '2026-10-01',
    `${source}\nimage: { src: ./a.svg, alt: Two shops, credit: Ada Reed }`,
  ),
  ...story('draft', '2026-11-27', 'draft: true'),
  ...story('held', '2026-11-27', 'embargo: 2026-12-03T00:00:00Z'),
};
const report = reportOf(files);

test.each<[of: string, told: unknown, expected: unknown]>([
  ['what is out', [report.stories, report.notOut], [4, 2]],
  [
    'the last weeks',
    report.byWeek.weeks.slice(-2),
    [
      { monday: '2026-11-16', stories: 1 },
      { monday: '2026-11-23', stories: 1 },
    ],
  ],
  ['what came out earlier', report.byWeek.before, 1],
  [
    'sources',
    report.sources.map((row) => [row.sources, row.stories]),
    [
      [0, 2],
      [1, 2],
    ],
  ],
  [
    'notes',
    report.notes.filter(({ all }) => all > 0),
    [
      { kind: 'update', all: 2, lately: 1 },
      { kind: 'clarification', all: 1, lately: 0 },
    ],
  ],
  [
    'names',
    report.rising.map(({ name, lately, before }) => [name, lately, before]),
    [
      ['Alibaba', 2, 1],
      ['Kaola', 2, 1],
    ],
  ],
  [
    'pictures',
    report.withoutPicture.map(({ day }) => day),
    ['2026-11-23', '2026-11-20', '2019-09-06'],
  ],
  ['makers', report.makerUnknown.map(({ day }) => day), ['2026-11-20']],
  ['links', report.unlinked, [{ name: 'Alibaba', places: [`content/${storyFile}:13`] }]],
  ['ages', report.warnings[0]?.age, 2640],
])('the report counts %s', (_of, told, expected) => {
  expect(told).toEqual(expected);
});

test('a newsroom that fell silent is shown its last year', () => {
  const { weeks } = storiesByWeek(['2019-09-06'], '2026-11-28');
  expect(weeks.at(-1)).toEqual({ monday: '2019-09-02', stories: 1 });
});

const validator = new HtmlValidate(new FileSystemConfigLoader());
const hostile = { ...report, newsroom: '</style><script>alert(1)</script>' };
const [sample] = report.withoutPicture;
const many = {
  ...report,
  withoutPicture: Array.from({ length: 10_000 }, () => sample).flatMap((one) => one ?? []),
};

test.each([
  ['of nothing', reportOf(empty), 'No story is out yet.'],
  ['of a small newsroom', report, '2,640'],
  ['of ten thousand stories', many, 'And 9,488 that are not listed here.'],
  ['with a hostile name', hostile, '&#x3C;script>'],
])('the page %s is sound, and whole by itself', async (_name, shown, says) => {
  const html = reportPage(shown);
  expect(html).toContain(says);
  expect(html).not.toMatch(/<script|<link|\ssrc=|NaN|undefined/u);
  expect(html).toContain('@media print');
  expect(html.length).toBeLessThan(250_000);
  const { results } = await validator.validateString(html, 'report.html');
  expect(results.flatMap(({ messages }) => messages)).toEqual([]);
});
