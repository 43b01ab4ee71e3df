import { expect, test } from 'vitest';
import { sampleNewsroom } from '../../tests/support/sample-newsroom.ts';
import { homePage } from './home-page.ts';
import { missingPage } from '../missing-page.ts';

const stories = Array.from({ length: 9 }, (_, index) => ({
  id: `s${9 - index}`,
  article: { published: `2020-01-0${9 - index}+08:00`, section: index < 7 ? 'deals' : 'markets' },
}));

function idsOf(front: readonly (readonly [string, string])[]) {
  const named = front.map(([story, weight]) => ({ story, weight }));
  const { lead, seconds, list, sections } = homePage(
    sampleNewsroom({ stories, front: { stories: named } }),
  );
  const ids = (cards: readonly { readonly id: string }[]) => cards.map(({ id }) => id).join(' ');
  return [
    lead?.id,
    ids(seconds),
    ids(list),
    ...sections.map(({ section, stories: cards }) => `${section.label}: ${ids(cards)}`),
  ];
}

test.each([
  [
    'without a front the newest leads',
    [],
    ['s9', 's8 s7', 's6 s5', 'Deals: s4 s3', 'Markets: s2 s1'],
  ],
  [
    'the front leads, others follow',
    [
      ['s1', 'lead'],
      ['s5', 'list'],
      ['s2', 'second'],
    ],
    ['s1', 's2', 's5 s9 s8 s7', 'Deals: s6 s4 s3'],
  ],
  [
    'of two leads the first leads',
    [
      ['s1', 'lead'],
      ['s2', 'lead'],
    ],
    ['s1', 's2', 's9 s8 s7 s6', 'Deals: s5 s4 s3'],
  ],
  [
    'without a lead the newest leads',
    [['s2', 'second']],
    ['s9', 's2', 's8 s7 s6 s5', 'Deals: s4 s3'],
  ],
  [
    'a story that is not published is passed over',
    [
      ['gone', 'lead'],
      ['s1', 'list'],
    ],
    ['s9', '', 's1 s8 s7 s6', 'Deals: s5 s4 s3'],
  ],
] as const)('%s', (_, front, expected) => {
  expect(idsOf(front)).toEqual(expected);
});

test('of a section with one story left, the home page has its headline and no band', () => {
  const newsroom = sampleNewsroom({
    stories,
    front: { stories: ['s2', 's3'].map((story) => ({ story, weight: 'second' })) },
  });
  const labels = homePage(newsroom).furtherSections.map(
    ({ section, newest }) => `${section.label}: ${newest.href}`,
  );
  expect(labels).toHaveLength(2);
});

const retracted = [
  {
    id: 'wrong',
    article: {
      published: '2020-02-01+08:00',
      updates: [
        { id: 'gone', kind: 'retraction', at: '2020-02-02T10:00:00+08:00', note: 'Wrong.' },
      ],
    },
  },
  ...stories,
];

test.each([
  ['is passed over at the top', [], 's9'],
  ['is passed over even if the front gives it the lead', [{ weight: 'lead' }], 's9'],
  [
    'leads if the front says so in as many words',
    [{ weight: 'lead', although: 'retracted' }],
    'wrong',
  ],
] as const)('a retracted story %s', (_what, picks, lead) => {
  const page = homePage(
    sampleNewsroom({
      stories: retracted,
      front: { stories: picks.map((pick) => ({ story: 'wrong', ...pick })) },
    }),
  );
  expect(page.lead?.id).toBe(lead);
  const all = [page.lead, ...page.list].filter((card) => card?.id === 'wrong');
  expect(all).toMatchObject([{ grave: 'retraction' }]);
});

test('a retracted story has the words that withdraw it in place of its dek, among the others by its day', () => {
  const withdrawn = { story: 'wrong', weight: 'list' };
  const { list } = homePage(
    sampleNewsroom({
      stories: retracted,
      front: { stories: [{ story: 's1', weight: 'list' }, withdrawn] },
    }),
  );
  expect(list.map(({ id }) => id).slice(0, 2)).toEqual(['s1', 'wrong']);
  const elsewhere = homePage(
    sampleNewsroom({
      stories: retracted,
      front: { stories: [withdrawn, { story: 's1', weight: 'list' }] },
    }),
  );
  expect(elsewhere.list.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
  expect(list.find(({ id }) => id === 'wrong')?.dek).toBe('Wrong.');
});

test('a story of years ago says so on the home page, wherever it stands there', () => {
  const old = { id: 'old', article: { published: '2012-05-01+08:00' } };
  const { lead, seconds } = homePage(
    sampleNewsroom({
      stories: [...stories, old],
      front: {
        stories: [
          { story: 'old', weight: 'lead' },
          { story: 's1', weight: 'second' },
        ],
      },
    }),
  );
  expect([lead?.age, seconds[0]?.age]).toEqual([7, undefined]);
});

test('the day of the edition is that of the newest story or note', () => {
  expect(homePage(sampleNewsroom({ stories: retracted })).edition?.day).toBe('2 February 2020');
  expect(homePage(sampleNewsroom()).edition).toBeUndefined();
});

test('an empty newsroom has a home page with nothing on it', () => {
  expect(homePage(sampleNewsroom())).toMatchObject({
    lead: undefined,
    seconds: [],
    list: [],
    sections: [],
    recentUpdates: [],
    breadcrumbs: [],
  });
});

test('the page for missing addresses offers the top of the front page and is not indexed', () => {
  const page = missingPage(sampleNewsroom({ stories }));
  expect(page.top.map(({ id }) => id)).toEqual(['s9', 's8', 's7', 's6']);
  expect(page.head.metas).toContainEqual({ attribute: 'name', key: 'robots', content: 'noindex' });
});
