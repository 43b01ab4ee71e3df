import { expect, test } from 'vitest';
import { memorySource } from '../../content/file-source.ts';
import { readContentFiles } from '../../content/content-files.ts';
import { readNouns } from '../../content/read-nouns.ts';
import { createProblemLog } from '../../problems/problem-log.ts';
import { ownLimits } from '../../text/limits.ts';
import { baseFiles, otherStory } from '../../tests/problems/base.ts';
import { scheduleText, whatGoesUp } from './what-goes-up.ts';

const story = (name: string, more: string) =>
  otherStory(`articles/2026/${name}/article.mdx`, `${more}\naliases: [/${name}/]`);

const log = createProblemLog();
const files = {
  ...baseFiles,
  ...story('late', 'embargo: 2026-12-02T01:00:00Z'),
  ...story('soon', 'embargo: 2026-12-01T18:00:00-05:00'),
  ...story('held', 'embargo: 2026-12-03T00:00:00Z\ndraft: true'),
  ...story('over', 'embargo: 2026-11-01T00:00:00Z'),
  ...story('draft', 'draft: true'),
};
const place = { source: memorySource(files), folder: 'content', limits: ownLimits };
const nouns = readNouns(readContentFiles(place, log), log);
const schedule = whatGoesUp(nouns, Date.parse('2026-11-28T12:00:00Z'));

test('what waits is told in the zone of the newsroom, the next first', () => {
  expect(schedule.waiting.map(({ id, goesUp, isDraft }) => [id, goesUp, isDraft])).toEqual([
    ['soon', '2026-12-02T07:00:00+08:00', false],
    ['late', '2026-12-02T09:00:00+08:00', false],
    ['held', '2026-12-03T08:00:00+08:00', true],
  ]);
  expect(schedule.drafts.map(({ id }) => id)).toEqual(['draft']);
});

test('the text says what a person has to know', () => {
  const text = scheduleText(schedule, 'Asia/Shanghai');
  expect(text).toContain('Under embargo (times of Asia/Shanghai):\n  2026-12-02 07:00  Alibaba');
  expect(text).toContain('a draft: it stays back');
  expect(scheduleText({ waiting: [], drafts: [] }, 'UTC')).toBe('Everything is out.');
});
