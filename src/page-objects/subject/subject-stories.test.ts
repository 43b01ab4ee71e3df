import { expect, test } from 'vitest';
import { sampleNewsroom } from '../../tests/support/sample-newsroom.ts';
import { entityListPages, entityPages } from './entity-pages.ts';
import { personListPages } from './person-pages.ts';
import { madePages } from '../../tests/support/made-pages.ts';

/** A newsroom whose pages hold five stories, where lee writes everything. */
function prolific(counts: Readonly<{ about: number; naming: number; plain?: number }>) {
  const { about, naming, plain = 0 } = counts;
  return sampleNewsroom({
    stories: Array.from({ length: about + naming + plain }, (_, index) => ({
      id: `s${index}`,
      article: {
        published: `2019-09-${String(28 - index).padStart(2, '0')}+08:00`,
        entities:
          index < about
            ? { about: ['kaola'], mentions: ['ma'] }
            : { mentions: index < about + naming ? ['kaola'] : [] },
      },
    })),
  });
}

test.each([
  ['few of all', { about: 5, naming: 5 }, ['kaola: s0-s4 named s5-s9']],
  [
    'more that are about it',
    { about: 7, naming: 1 },
    ['kaola: s0-s4 1/2 named s7-s7', 'kaola/page/2: s5-s6 2/2'],
  ],
  [
    'more that name it',
    { about: 1, naming: 7 },
    ['kaola: s0-s0 named s1-s5 all', 'kaola/named: s1-s5 1/2', 'kaola/named/page/2: s6-s7 2/2'],
  ],
  [
    'none about it',
    { about: 0, naming: 6 },
    ['kaola: named s0-s4 all', 'kaola/named: s0-s4 1/2', 'kaola/named/page/2: s5-s5 2/2'],
  ],
])('the stories of an entity with %s', (_, counts, expected) => {
  const sample = prolific(counts);
  const span = (stories: readonly { id: string }[]) =>
    stories.length === 0 ? [] : [`${stories[0]?.id ?? ''}-${stories.at(-1)?.id ?? ''}`];
  const part = ({ current, total }: { current: number; total: number }) =>
    total > 1 ? [`${current}/${total}`] : [];
  const shown = [
    ...madePages(entityPages(sample)).map((page) => [
      page.path,
      ...span(page.stories),
      ...(page.pagination === undefined ? [] : part(page.pagination)),
      ...span(page.mentionedIn).map((ids) => `named ${ids}`),
      ...(page.allMentions === undefined ? [] : ['all']),
    ]),
    ...madePages(entityListPages(sample)).map((page) => [
      page.path,
      ...span(page.stories),
      ...part(page.pagination),
    ]),
  ].map(([path, ...rest]) => `${path?.slice('/entities/'.length, -1) ?? ''}: ${rest.join(' ')}`);
  expect(shown.filter((line) => line.startsWith('kaola'))).toEqual(expected);
});

test('further pages of a person have their name, their place and the way to the other list', () => {
  const sample = prolific({ about: 7, naming: 0, plain: 1 });
  const pages = madePages(personListPages(sample));
  expect(pages.map(({ title, canonical }) => [title, canonical])).toEqual([
    ['Emma Lee, page 2', 'https://sample.example/people/lee/page/2/'],
    ['Stories that name Jack Ma', 'https://sample.example/people/ma/named/'],
    ['Stories that name Jack Ma, page 2', 'https://sample.example/people/ma/named/page/2/'],
  ]);
  expect(pages[0]).toMatchObject({
    heading: 'Emma Lee',
    intro: 'Stories by Emma Lee',
    breadcrumbs: [
      { label: 'Home' },
      { label: 'People', href: '/people/' },
      { label: 'Emma Lee', href: '/people/lee/' },
    ],
    siblings: [],
  });
  expect(pages[1]?.breadcrumbs.map(({ href }) => href)).toEqual(['/', '/people/', '/people/ma/']);
});

test('each of two long lists leads to the other', () => {
  const [, named] = madePages(entityListPages(prolific({ about: 6, naming: 6 })));
  expect(named).toMatchObject({
    path: '/entities/kaola/named/',
    siblings: [
      { label: 'Stories about Kaola', href: '/entities/kaola/', count: 6, current: false },
      { label: 'Stories that name Kaola', href: '/entities/kaola/named/', count: 6, current: true },
    ],
  });
});
