import { expect, test } from 'vitest';
import { sampleNewsroom } from '../../tests/support/sample-newsroom.ts';
import { aliasRedirects } from '../alias-redirects.ts';
import { archiveDirectory, archivePages } from './archive-pages.ts';
import { correctionsPages } from './corrections-pages.ts';
import { sectionPages } from './section-pages.ts';
import { storylineDirectory, storylinePages } from './storyline-pages.ts';
import { textPage } from '../text-page.ts';
import { madePages } from '../../tests/support/made-pages.ts';

const days = ['2019-09-06', '2019-09-07', '2019-12-01', '2020-01-01', '2020-01-02', '2020-01-03'];
const newsroom = sampleNewsroom({
  stories: days.map((day, index) => ({
    id: `s${index + 1}`,
    article: {
      published: `${day}+08:00`,
      ...(index === 0 ? { storyline: 'kaola', aliases: ['/old/', '/older/'] } : {}),
      updates: [
        {
          id: 'note',
          kind: index < 4 ? 'update' : 'clarification',
          at: `${day}+08:00`,
          note: 'N.',
        },
      ],
    },
  })),
  pages: { about: { title: 'About us', dek: 'Who we are.', aliases: ['/who/'] } },
  publication: { policies: ['about'] },
});

const paths = (pages: readonly { readonly path: string }[]) => pages.map(({ path }) => path);

test('a section has as many pages as its stories need, and one if it has none', () => {
  const pages = madePages(sectionPages(newsroom));
  expect(paths(pages)).toEqual([
    '/sections/deals/',
    '/sections/deals/page/2/',
    '/sections/markets/',
  ]);
  expect(pages.map(({ stories }) => stories.map(({ id }) => id).join(' '))).toEqual([
    's6 s5 s4 s3 s2',
    's1',
    '',
  ]);
  expect(pages[1]).toMatchObject({
    title: 'Deals, page 2',
    heading: 'Deals',
    breadcrumbs: [{ href: '/' }, { label: 'Deals', href: '/sections/deals/' }],
    lead: undefined,
    siblings: [],
  });
  expect(pages[0]?.lead).toMatchObject({ id: 's6' });
});

test('a storyline has a page and a line in the index', () => {
  expect(madePages(storylinePages(newsroom))).toMatchObject([
    { path: '/storylines/kaola/', intro: 'One.\n\nTwo.', description: 'One.' },
  ]);
  expect(storylineDirectory(newsroom).groups[0]?.entries).toEqual([
    { label: 'The Kaola deal', href: '/storylines/kaola/', detail: '1 story. One.' },
  ]);
});

test('the archive has every year and month with stories, the newest first', () => {
  expect(paths(madePages(archivePages(newsroom)))).toEqual([
    '/archive/2020/',
    '/archive/2020/01/',
    '/archive/2019/',
    '/archive/2019/12/',
    '/archive/2019/09/',
  ]);
  expect(madePages(archivePages(newsroom))[4]).toMatchObject({
    heading: 'September 2019',
    breadcrumbs: [{ label: 'Home' }, { label: 'Archive' }, { label: '2019' }],
    siblings: [
      { label: 'December 2019', count: 1, current: false },
      { label: 'September 2019', count: 2, current: true },
    ],
  });
  const { groups } = archiveDirectory(newsroom);
  expect(
    groups.map(({ heading, entries }) => [heading, ...entries.map((entry) => entry.detail)]),
  ).toEqual([
    ['2020', '3 stories'],
    ['2019', '3 stories', '1 story', '2 stories'],
  ]);
});

test('notes are listed newest first, all and by kind, in pages', () => {
  const pages = madePages(correctionsPages(newsroom));
  expect(paths(pages)).toEqual([
    '/corrections/',
    '/corrections/page/2/',
    '/corrections/update/',
    '/corrections/clarification/',
  ]);
  expect(pages[0]?.updates.map(({ story }) => story.label)).toEqual(
    ['s6', 's5', 's4', 's3', 's2'].map((id) => `Title of ${id}`),
  );
  expect(pages[3]?.kinds).toEqual([
    { kind: 'all', count: 6, href: '/corrections/', current: false },
    { kind: 'update', count: 4, href: '/corrections/update/', current: false },
    { kind: 'clarification', count: 2, href: '/corrections/clarification/', current: true },
  ]);
});

test('a newsroom without notes has one empty page of them', () => {
  expect(madePages(correctionsPages(sampleNewsroom()))).toMatchObject([
    { path: '/corrections/', updates: [], kinds: [{ kind: 'all', count: 0 }] },
  ]);
});

test('old addresses of stories and pages lead to the new ones', () => {
  expect(aliasRedirects(newsroom).map(({ from, to }) => [from, to])).toEqual([
    ['/old/', '/2019/09/06/s1/'],
    ['/older/', '/2019/09/06/s1/'],
    ['/who/', '/about/'],
  ]);
});

test('a page has its address, and the footer of every page leads to it', () => {
  const about = newsroom.pages.get('about');
  const page = about === undefined ? undefined : textPage(newsroom, about);
  expect(page).toMatchObject({ path: '/about/', heading: 'About us', updated: undefined });
  expect(page?.site.policies).toContainEqual({ label: 'About us', href: '/about/' });
});

test('names that a page links to have cards with their stories, as on stories', () => {
  const sample = sampleNewsroom({
    stories: [{ id: 'deal', article: { entities: { about: ['kaola'] } } }],
    pages: { deal: { title: 'How we cover deals', dek: 'With care.' } },
  });
  const page = sample.pages.get('deal');
  const mentions = [{ id: 'kaola', blockId: 'p-1', sentence: 'Kaola, say.' }];
  const shown = page === undefined ? undefined : textPage(sample, { ...page, mentions });
  expect(shown?.cards).toMatchObject([
    { cardId: 'card-kaola', name: 'Kaola', stories: [{ label: 'Title of deal' }] },
  ]);
});

test.each([
  ['update', undefined],
  ['correction', 'correction'],
  ['retraction', 'retraction'],
])('in a list a story with a minor note and a %s is flagged: %s', (kind, flag) => {
  const note = { at: 'undated', note: 'N.', passage: 'now', was: 'then' };
  const updates = [
    { ...note, id: 'minor', kind: 'clarification' },
    { ...note, id: 'other', kind },
  ];
  const flagged = sampleNewsroom({ stories: [{ id: 'own', article: { updates } }] });
  expect(madePages(sectionPages(flagged))[0]?.stories[0]?.flag).toBe(flag);
});
