import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadNewsroom, type LoadedNewsroom } from '../../newsroom/load-newsroom.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { storyCard } from '../../page-objects/story-card.ts';
import { storyPage } from '../../page-objects/story/story-page.ts';
import { formatProblems } from '../../problems/format-problems.ts';
import { toHtml } from '../../story/body/to-html.ts';
import { portableStory } from '../../syndication/portable/portable-story.ts';
import { say } from '../../words/say.ts';
import { realForms, storyIdOf, writeForms } from './forms-newsroom.ts';

const root = mkdtempSync(join(tmpdir(), 'nutgraf-forms-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

async function load(name: string, slips: boolean): Promise<LoadedNewsroom> {
  const content = join(root, name);
  writeForms(content, slips);
  return await loadNewsroom({ root, content, now: Date.parse('2026-01-01T00:00:00Z') });
}

const loaded = await load('sound', false);
if (loaded.status === 'broken') throw new Error(formatProblems(loaded.problems));
const { newsroom } = loaded;
const broken = await load('slips', true);
const problems = broken.status === 'broken' ? broken.problems : [];

/** What a page shows of a story: its object, and its text as other programs get it. */
function shown(from: Newsroom, story: NewsroomStory): string {
  const page = storyPage(from, story);
  const { words } = page;
  return [
    `window: ${page.head.title}`,
    `description: ${page.description}`,
    `list: ${storyCard(from, story, words).title}`,
    `kicker: ${page.kicker.label}`,
    page.bylineParts.map(({ text }) => text).join(''),
    ...page.bylines.map(
      ({ name, roles }) =>
        `${name} (${roles.map((role) => say(words, `role.${role}`)).join(', ')})`,
    ),
    ...page.bylines.flatMap(({ unnamedBecause }) => unnamedBecause ?? []),
    ...page.bylines.map(({ members }) => members.map(({ label }) => label).join(', ')),
    ...page.topics.map(({ label }) => `topic: ${label}`),
    ...Object.values(page.callouts).map(({ title }) => `callout: ${title}`),
    ...Object.values(page.boxedStories).map(({ label }) => `related: ${label}`),
    ...Object.values(page.pictures).map(
      ({ focus, link }) => `focus: ${focus ?? ''} link: ${link ?? ''}`,
    ),
    JSON.stringify(page.head.graph),
    ...page.body.map((element) => (element.type === 'html' ? element.html : '')),
    toHtml(portableStory(from, story).content),
  ].join('\n');
}

test.each(realForms)('$form is shown', (form) => {
  const story = newsroom.storyById.get(storyIdOf(form));
  const page = story === undefined ? '' : shown(newsroom, story);
  for (const words of form.shows) expect(page).toContain(words);
});

const withSlips = realForms.flatMap((form) =>
  form.refused === undefined ? [] : [{ form, ...form.refused }],
);

test.each(withSlips)(
  '$form.form is refused with a slip in it, and told',
  ({ form, name, says }) => {
    const told = problems.filter(({ file }) => file.includes(`/${storyIdOf(form)}/`));
    expect(told.map((problem) => problem.name)).toEqual([name]);
    const [{ message, fix } = { message: '', fix: '' }] = told;
    expect(`${message} ${fix}`).toContain(says);
  },
);

test('there are sixty forms, each of its own name', () => {
  expect(new Set(realForms.map(storyIdOf)).size).toBe(realForms.length);
  expect(realForms.length).toBeGreaterThanOrEqual(60);
});
