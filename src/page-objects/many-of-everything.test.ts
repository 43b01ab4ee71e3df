import { expect, test } from 'vitest';
import { sampleNewsroom, storyOf } from '../tests/support/sample-newsroom.ts';
import { madePages } from '../tests/support/made-pages.ts';
import { homePage } from './home/home-page.ts';
import { storyCard } from './story-card.ts';
import { storyPage } from './story/story-page.ts';
import { entityDirectory } from './subject/entity-pages.ts';
import { peopleDirectory } from './subject/person-pages.ts';
import { siteNavigation } from './site-navigation.ts';
import { wordsOf } from './words-of.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const recordOf = (entries: readonly [string, unknown][]) => Object.fromEntries(entries);
const letterOf = (index: number) => String.fromCodePoint(65 + (index % 26));

const sections = numbers(40).map((index) => ({
  id: `s${index}`,
  title: `Section ${index}`,
  description: 'News.',
}));

test.each([
  [12, undefined, 12, 0],
  [13, undefined, 10, 3],
  [40, 's3', 10, 30],
  [40, 's33', 11, 29],
])('of %i sections, seen from %s, %i are shown and %i folded away', (count, id, shown, folded) => {
  const newsroom = sampleNewsroom({
    publication: { sections: sections.slice(0, count) },
    stories: numbers(count).map((index) => ({
      id: `story-${index}`,
      article: { section: `s${index}` },
    })),
  });
  const { navigation, furtherSections } = siteNavigation(newsroom, id);
  expect([navigation.length, furtherSections.length]).toEqual([shown, folded]);
  expect(navigation.filter(({ current }) => current)).toHaveLength(id === undefined ? 0 : 1);
});

test('a section without stories stands in the navigation of its own page only', () => {
  const newsroom = sampleNewsroom({
    publication: { sections: sections.slice(0, 3) },
    stories: [{ id: 'story', article: { section: 's1' } }],
  });
  const seenFrom = (id: string | undefined) =>
    siteNavigation(newsroom, id).navigation.map(({ label }) => label);
  expect(seenFrom(undefined)).toEqual(['Section 1']);
  expect(seenFrom('s2')).toEqual(['Section 1', 'Section 2']);
});

test('the home page has stories of eight sections, and the newest headline of each other one', () => {
  const newsroom = sampleNewsroom({
    publication: { sections },
    stories: numbers(200).map((index) => ({
      id: `story-${index}`,
      article: { section: `s${index % 40}` },
    })),
  });
  const home = homePage(newsroom);
  expect(home.sections).toHaveLength(8);
  expect(home.furtherSections).toHaveLength(32);
  expect(home.furtherSections[0]).toMatchObject({
    section: { href: '/sections/s8/' },
    newest: { lang: 'en' },
  });
});

test('a long directory has pages, and ways from each to every letter', () => {
  const newsroom = sampleNewsroom({
    people: recordOf(
      numbers(450).map((index) => [
        `p${index}`,
        { name: `Ada ${letterOf(index)}el`, familyName: `${letterOf(index)}el`, description: 'A.' },
      ]),
    ),
  });
  const pages = madePages(peopleDirectory(newsroom));
  expect(pages.map(({ path }) => path)).toEqual(['/people/', '/people/page/2/', '/people/page/3/']);
  expect(pages.flatMap(({ groups }) => groups).flatMap(({ entries }) => entries)).toHaveLength(450);
  for (const { jumps } of pages) {
    expect(jumps).toHaveLength(26);
    for (const { label, href } of jumps ?? []) {
      const [path, id] = href.split('#');
      const group = pages.find((page) => page.path === path)?.groups.find((one) => one.id === id);
      expect(group?.heading).toBe(label);
    }
  }
});

test('many of one kind are listed by letter, few as one', () => {
  const entities = recordOf([
    ...numbers(61).map((index): [string, unknown] => [
      `e${index}`,
      { kind: 'organisation', name: `${letterOf(index)}corp ${index}`, description: 'A.' },
    ]),
    ['here', { kind: 'place', name: 'Here', description: 'A.' }],
  ]);
  const [page] = madePages(entityDirectory(sampleNewsroom({ entities })));
  const headings = page?.groups.map(({ heading }) => heading);
  expect(headings?.slice(0, 2)).toEqual(['Organisations, A', 'Organisations, B']);
  expect(headings?.at(-1)).toBe('Places');
  expect(page?.jumps).toEqual([]);
});

const positions = [{ title: 'reporter', organisation: 'technode' }];
const namesakes = {
  one: { name: 'Li Wei', description: 'A reporter.', positions },
  other: { name: 'Li Wei', description: 'A painter.' },
  lee: { name: 'Emma Lee', description: 'A reporter.' },
  ma: { name: 'Jack Ma', description: 'A founder.' },
  ng: { name: 'Ng', description: 'A founder.' },
};

test.each([
  [['lee'], ['Emma Lee']],
  [
    ['one', 'other', 'lee'],
    ['Li Wei (reporter, TechNode)', 'Li Wei (A painter.)', 'Emma Lee'],
  ],
  [
    ['lee', 'ma', 'ng', 'one'],
    ['Emma Lee', 'Jack Ma', 'Ng', 'Li Wei (reporter, TechNode)'],
  ],
  [
    ['lee', 'ma', 'ng', 'one', 'other'],
    ['Emma Lee', 'Jack Ma', 'Ng', '2 more'],
  ],
])('%j are named in lists as %j', (authors, names) => {
  const newsroom = sampleNewsroom({
    people: namesakes,
    stories: [{ id: 'a', article: { authors } }],
  });
  expect(storyCard(newsroom, storyOf(newsroom, 'a'), wordsOf(newsroom)).authors).toEqual(names);
});

test('a dek that repeats the first paragraph stands once', () => {
  const blocks = [{ id: 'p-1', text: 'The harbour was sold. A bank has it.' }];
  const newsroom = sampleNewsroom({
    stories: [{ id: 'a', article: { dek: 'The harbour was sold.' }, story: { blocks } }],
  });
  const page = storyPage(newsroom, storyOf(newsroom, 'a'));
  expect([page.dek, page.description]).toEqual([undefined, 'The harbour was sold.']);
});
