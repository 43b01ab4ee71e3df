import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AnnotationKind } from '../model/annotation.ts';
import type { AnnotationOrigin } from '../annotations/located-annotation.ts';
import { articleKind, authorRole } from '../model/article.ts';
import type { EntityKind } from '../model/entity.ts';
import { updateKind, updateSeverity } from '../model/update-note.ts';
import type { NewsroomStory } from '../newsroom/newsroom.ts';
import type { BodyElement } from '../story/body/body-element.ts';
import { vocabulary } from '../story/body/vocabulary.ts';
import { fixtureContent, loadFixture } from './support/fixture-site.ts';

const newsroom = await loadFixture();
const { stories, entities } = newsroom;

const shows = (story: NewsroomStory, ending: string) =>
  [story.value.image?.src ?? '', ...Object.keys(story.pictures)].some((src) =>
    src.endsWith(ending),
  );

/** Each value once, so that it says which are missing. */
const all = <Value>(values: Iterable<Value>) => [...new Set(values)].sort();

function elementsIn(body: readonly BodyElement[]): BodyElement[] {
  return body.flatMap((one) => [one, ...('children' in one ? elementsIn(one.children) : [])]);
}

const kinds: Readonly<Record<AnnotationKind, true>> = {
  attribution: true,
  conversion: true,
  correction: true,
  definition: true,
  entity: true,
  factcheck: true,
  note: true,
  source: true,
};
const origins: Readonly<Record<AnnotationOrigin, true>> = {
  automatic: true,
  footnote: true,
  frontmatter: true,
  inline: true,
  link: true,
  'stand-off': true,
};
const entityKinds: Readonly<Record<EntityKind, true>> = {
  deal: true,
  event: true,
  organisation: true,
  person: true,
  place: true,
  product: true,
};

test.each<[string, () => unknown[], readonly unknown[]]>([
  ['kinds of story', () => stories.map(({ value }) => value.kind), articleKind.options],
  [
    'roles in a byline',
    () => stories.flatMap(({ value }) => value.authors.map(({ role = 'reporter' }) => role)),
    authorRole.options,
  ],
  [
    'kinds of update note',
    () => stories.flatMap(({ value }) => value.updates.map(({ kind }) => kind)),
    updateKind.options,
  ],
  [
    'severities',
    () => stories.flatMap(({ value }) => value.updates.map(({ severity }) => severity)),
    updateSeverity.options,
  ],
  [
    'parts of a story that were corrected',
    () => stories.flatMap(({ value }) => value.updates.map(({ of }) => of)),
    ['text', 'headline'],
  ],
  [
    'kinds of annotation',
    () => stories.flatMap(({ annotations }) => annotations.map(({ content }) => content.kind)),
    Object.keys(kinds),
  ],
  [
    'ways to write an annotation',
    () => stories.flatMap(({ annotations }) => annotations.map(({ origin }) => origin)),
    Object.keys(origins),
  ],
  [
    'components',
    () => stories.flatMap(({ story }) => elementsIn(story.body).map(({ type }) => type)),
    [...Object.keys(vocabulary), 'entry', 'holder', 'html'],
  ],
  [
    'kinds of entity',
    () => [...entities.values()].map(({ value }) => value.kind),
    Object.keys(entityKinds),
  ],
  ['languages', () => stories.map(({ lang }) => lang), newsroom.publication.languages],
  ['doors', () => stories.map(({ story }) => story.door), ['declarative', 'module']],
])('the fixture has all %s', (_, found, wanted) => {
  expect(all(found())).toEqual(all(wanted));
});

test.each<[string, (story: NewsroomStory) => boolean]>([
  ['a headline of 200 characters', ({ value }) => value.title.length >= 200],
  ['a story with more than 30 annotations', ({ annotations }) => annotations.length > 30],
  [
    'an annotation that spans paragraphs',
    ({ annotations }) => annotations.some(({ blockIds }) => blockIds.length > 1),
  ],
  [
    'an annotation at a point',
    ({ annotations }) =>
      annotations.some(({ origin, quote }) => origin === 'stand-off' && quote === ''),
  ],
  [
    'an update note without a date',
    ({ value }) => value.updates.some(({ at }) => at === 'undated'),
  ],
  [
    'a correction with what stood before',
    ({ value }) =>
      value.updates.some(({ kind, was }) => kind === 'correction' && was !== undefined),
  ],
  [
    'a correction of words that nobody kept',
    ({ value }) => value.updates.some(({ isBeforeUnknown }) => isBeforeUnknown),
  ],
  [
    'words that were taken out',
    ({ value }) => value.updates.some(({ takenOutAfter }) => takenOutAfter !== undefined),
  ],
  [
    'a correction of a correction',
    ({ value }) => value.updates.some(({ corrects }) => corrects !== undefined),
  ],
  ['a story without a dek of its own', ({ value }) => value.dek.startsWith('Eleven ships')],
  ['other headlines for one place', ({ value }) => value.titles.lists !== undefined],
  ['a byline in words of its own', ({ value }) => value.byline !== undefined],
  [
    'a picture whose maker nobody knows',
    ({ value }) => value.image !== undefined && value.image.credit === undefined,
  ],
  ['a picture that leads elsewhere', ({ value }) => value.image?.link !== undefined],
  ['a notice above the text', ({ value }) => value.notices.some(({ place }) => place === 'head')],
  ['a notice below the text', ({ value }) => value.notices.some(({ place }) => place === 'end')],
  ['an old address', ({ value }) => value.aliases.length > 0],
  ['an address elsewhere', ({ value }) => value.canonical !== undefined],
  ['a drawing', (story) => shows(story, '.svg')],
  ['a photograph', (story) => shows(story, '.jpg')],
  ['a bitmap', (story) => shows(story, '.png')],
])('the fixture has %s', (_, has) => {
  expect(stories.some(has)).toBe(true);
});

test('the fixture has a topic within another, one without stories, and an entity that is one', () => {
  const { topics, index } = newsroom;
  expect([...topics.values()].some(({ value }) => value.parent !== undefined)).toBe(true);
  expect([...topics.values()].some(({ value }) => value.formerly.length > 0)).toBe(true);
  expect([...topics.keys()].some((id) => !index.byTopic.has(id))).toBe(true);
  expect([...index.byTopic.keys()].some((id) => !topics.has(id) && entities.has(id))).toBe(true);
});

test('the fixture has a section and a storyline without stories, and lists of several pages', () => {
  const { sections, storylines, storiesPerPage } = newsroom.publication;
  const { bySection, byStoryline } = newsroom.index;
  expect(sections.some(({ id }) => !bySection.has(id))).toBe(true);
  expect(storylines.some(({ id }) => !byStoryline.has(id))).toBe(true);
  expect(stories.length).toBeGreaterThan(2 * storiesPerPage);
});

test('the fixture has a draft and a story under embargo, which no newsroom knows', () => {
  const source = (id: string) =>
    readFileSync(`${fixtureContent}/articles/2026/${id}/article.mdx`, 'utf8');
  expect(source('unfinished-crane')).toContain('\ndraft: true\n');
  expect(source('results-2029')).toContain('\nembargo: 2030-');
  expect(newsroom.storyById.has('unfinished-crane')).toBe(false);
  expect(newsroom.storyById.has('results-2029')).toBe(false);
});
