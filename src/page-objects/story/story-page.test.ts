import { expect, test } from 'vitest';
import { sampleNewsroom, storyOf, type SampleStory } from '../../tests/support/sample-newsroom.ts';
import type { BodyElement } from '../../story/body/body-element.ts';
import { storyPage } from './story-page.ts';

function pageOf(story: Partial<SampleStory>, others: SampleStory[] = []) {
  const newsroom = sampleNewsroom({ stories: [{ id: 'own', ...story }, ...others] });
  return storyPage(newsroom, storyOf(newsroom, 'own'));
}

test('a story has its address, its section above it, and its day', () => {
  expect(pageOf({})).toMatchObject({
    path: '/2019/09/06/own/',
    canonical: 'https://sample.example/2019/09/06/own/',
    breadcrumbs: [
      { label: 'Home', href: '/' },
      { label: 'Deals', href: '/sections/deals/' },
    ],
    kicker: { label: 'Deals', href: '/sections/deals/' },
    published: { text: '6 September 2019', datetime: '2019-09-06' },
    updated: undefined,
    lang: 'en',
    readingMinutes: 1,
  });
  expect(pageOf({}).site.navigation.filter(({ current }) => current)).toHaveLength(1);
});

test('a byline shows the posts of the day and of now', () => {
  expect(
    pageOf({ article: { authors: [{ person: 'lee', role: 'editor' }] } }).bylines,
  ).toMatchObject([
    {
      name: 'Emma Lee',
      initials: 'EL',
      roles: ['editor'],
      href: '/people/lee/',
      positionThen: 'reporter, TechNode',
      positionNow: 'journalist, Sixth Tone (since June 2022)',
    },
  ]);
});

test('grave notes lead, others close in full, and the newest dated one says when it was updated', () => {
  const note = { note: 'Changed.', passage: 'now' };
  const page = pageOf({
    article: {
      updates: [
        { ...note, id: 'a', kind: 'update', at: '2019-09-07T10:00:00+08:00', by: 'lee' },
        { ...note, id: 'b', kind: 'correction', at: 'undated', was: 'then' },
        {
          id: 'c',
          kind: 'retraction',
          at: '2019-09-06T20:00:00+08:00',
          note: 'Withdrawn. It was not so.',
        },
      ],
    },
  });
  expect(page.leadingUpdates).toMatchObject([{ anchor: 'update-c', summary: 'Withdrawn.' }]);
  expect(page.closingUpdates).toMatchObject([
    { anchor: 'update-b', severity: 'major', at: undefined, was: 'then', passage: 'now' },
    { anchor: 'update-a', passageAnchor: 'passage-a', by: { href: '/people/lee/' } },
  ]);
  expect(page.updated?.text).toBe('7 September 2019, 10:00 GMT+8');
});

test('a speaker has the post of the time of the words, wherever the quotation stands', () => {
  const quote = (by: string, date?: string): BodyElement => ({
    type: 'Quote',
    id: 'quote-1',
    attributes: { by, ...(date === undefined ? {} : { date }) },
    children: [],
  });
  const aside: BodyElement = {
    type: 'Aside',
    id: 'aside-1',
    attributes: { title: 'Beside' },
    children: [quote('ma', '2019-09'), quote('kaola')],
  };
  const page = pageOf({
    article: { published: '2026-01-01+08:00' },
    story: { body: [aside, quote('lee')] },
  });
  expect(page.speakers).toEqual({
    ma: { name: 'Jack Ma', href: '/people/ma/', role: 'co-founder, yunfeng' },
    kaola: { name: 'Kaola', href: '/entities/kaola/', role: undefined },
    lee: { name: 'Emma Lee', href: '/people/lee/', role: 'journalist, Sixth Tone' },
  });
});

test('a card has the three newest other stories in the same language', () => {
  const entities = { about: ['kaola'] };
  const others = [1, 2, 3, 4].map((day) => ({
    id: `s${day}`,
    article: { entities, published: `2020-01-0${day}+08:00` },
  }));
  const chinese = { id: 'zh', article: { entities, published: '2021-01-01+08:00', lang: 'zh-CN' } };
  const own = { entities, published: '2020-06-01+08:00' };
  const page = pageOf({ article: own }, [...others, chinese]);
  expect(page.cards).toMatchObject([
    { cardId: 'card-kaola', name: 'Kaola', nativeName: { text: '考拉', lang: 'zh' } },
  ]);
  expect(page.cards[0]?.stories.map(({ label }) => label)).toEqual([
    'Title of s4',
    'Title of s3',
    'Title of s2',
  ]);
});

test('the neighbours in the storyline are linked once: not as related stories again', () => {
  const entities = { about: ['kaola'] };
  const at = (year: number) => ({ entities, storyline: 'kaola', published: `${year}-01-01+08:00` });
  const others = [2018, 2019, 2021, 2022].map((year) => ({ id: `y${year}`, article: at(year) }));
  const page = pageOf({ article: at(2020) }, others);
  expect(page.storyline).toMatchObject({
    label: 'The Kaola deal',
    previous: { label: 'Title of y2019' },
    next: { label: 'Title of y2021' },
  });
  expect(page.related.map(({ card }) => card.id)).toEqual(['y2022', 'y2018']);
});

test('the ends of a storyline have one neighbour; a story without one has none', () => {
  const article = { storyline: 'kaola' };
  expect(pageOf({ article }).storyline).toMatchObject({ previous: undefined, next: undefined });
  expect(pageOf({}).storyline).toBeUndefined();
});

test('a picture has its words, its size, and the files to choose from', () => {
  const image = { src: './lead.jpg', alt: 'A lead', credit: 'Lee' };
  const page = pageOf({ article: { image } });
  expect(page.image).toMatchObject({ alt: 'A lead', credit: 'Lee', width: 1600, height: 1000 });
  expect(page.image?.sources.map(({ format }) => format)).toEqual(['avif', 'webp', 'jpg']);
});

test('a card shows stories about its subject before newer ones that only name it', () => {
  const naming = { entities: { mentions: ['kaola'] }, published: '2020-01-02+08:00' };
  const about = { entities: { about: ['kaola'] }, published: '2020-01-01+08:00' };
  const page = pageOf({ article: { entities: { about: ['kaola'] } } }, [
    { id: 'naming', article: naming },
    { id: 'about', article: about },
  ]);
  expect(page.cards[0]?.stories.map(({ label }) => label)).toEqual([
    'Title of about',
    'Title of naming',
  ]);
});
