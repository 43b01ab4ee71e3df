import { expect, test } from 'vitest';
import { sampleNewsroom } from '../tests/support/sample-newsroom.ts';
import { homePage } from './home-page.ts';
import { missingPage } from './missing-page.ts';

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
    ['s1', 's2', 's5 s9 s8 s7 s6', 'Deals: s4 s3'],
  ],
  [
    'of two leads the first leads',
    [
      ['s1', 'lead'],
      ['s2', 'lead'],
    ],
    ['s1', 's2', 's9 s8 s7 s6 s5', 'Deals: s4 s3'],
  ],
  [
    'without a lead the newest leads',
    [['s2', 'second']],
    ['s9', 's2', 's8 s7 s6 s5 s4', 'Deals: s3', 'Markets: s1'],
  ],
  [
    'a story that is not published is passed over',
    [
      ['gone', 'lead'],
      ['s1', 'list'],
    ],
    ['s9', '', 's1 s8 s7 s6 s5', 'Deals: s4 s3', 'Markets: s2'],
  ],
] as const)('%s', (_, front, expected) => {
  expect(idsOf(front)).toEqual(expected);
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

test('the page for missing addresses offers the newest stories and is not indexed', () => {
  const page = missingPage(sampleNewsroom({ stories }));
  expect(page.latest.map(({ id }) => id)).toEqual(['s9', 's8', 's7', 's6']);
  expect(page.head.metas).toContainEqual({ attribute: 'name', key: 'robots', content: 'noindex' });
});
