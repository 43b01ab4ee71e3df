import { expect, test } from 'vitest';
import { sampleNewsroom } from '../../tests/support/sample-newsroom.ts';
import { entityDirectory, entityPages } from './entity-pages.ts';
import { peopleDirectory, personPages } from './person-pages.ts';
import { madePages } from '../../tests/support/made-pages.ts';

const evidence = { story: 'deal', quote: 'acquired Kaola' };
const newsroom = sampleNewsroom({
  stories: [
    { id: 'deal', article: { entities: { about: ['kaola'], mentions: ['ma'] } } },
    { id: 'other', article: { entities: { mentions: ['kaola', 'ma'] }, authors: ['ma'] } },
  ],
  people: {
    ma: {
      name: 'Jack Ma',
      familyName: 'Ma',
      description: 'A founder.',
      positions: [
        { title: 'founder', organisation: 'alibaba', asOf: '2019-09', beat: 'All' },
        { title: 'member', organisation: 'A club' },
      ],
    },
    lee: { name: 'Emma Lee', familyName: 'Lee', description: 'A reporter.' },
  },
  entities: {
    kaola: {
      kind: 'organisation',
      name: 'Kaola',
      description: 'A platform.',
      relations: [
        { type: 'owned-by', to: 'alibaba', from: '2019-09-06', evidence },
        { type: 'owned-by', to: 'netease', until: '2019-09-06' },
        { type: 'competes-with', to: 'netease' },
        { type: 'competes-with', to: 'alibaba', evidence },
      ],
    },
    alibaba: {
      kind: 'organisation',
      name: 'Alibaba',
      description: 'A group.',
      relations: [
        { type: 'founded-by', to: 'ma' },
        { type: 'competes-with', to: 'kaola' },
      ],
    },
    netease: {
      kind: 'organisation',
      name: 'NetEase',
      description: 'A company.',
      relations: [{ type: 'competes-with', to: 'kaola', evidence }],
    },
    hangzhou: { kind: 'place', name: 'Hangzhou', description: 'A city.' },
    fair: {
      kind: 'event',
      name: 'The fair',
      description: 'A fair.',
      date: '2018-11',
      place: 'hangzhou',
      parties: [
        { entity: 'alibaba', role: 'guest' },
        { entity: 'netease', role: 'guest' },
      ],
    },
    purchase: {
      kind: 'deal',
      name: 'The purchase',
      description: 'A deal.',
      parties: [{ entity: 'alibaba', role: 'buyer' }],
      value: { amount: 2e9, currency: 'USD', approximate: true },
      announced: '2019-09-06',
      status: 'announced',
    },
  },
});

function relationsOf(id: string): string[] {
  const pages = [...entityPages(newsroom), ...personPages(newsroom)];
  const page = pages.find(({ path }) => path.endsWith(`/${id}/`))?.page();
  return (page?.relations ?? []).map(({ parts, other, span, evidence: proof }) => {
    const told = parts.map(({ text }) => text ?? other.label).join('');
    return [told, span, proof?.quote].filter((part) => part !== undefined).join(' ');
  });
}

test.each([
  [
    'kaola',
    [
      'owned by Alibaba since 6 September 2019 acquired Kaola',
      'owned by NetEase until 6 September 2019',
      'competes with NetEase acquired Kaola',
      'competes with Alibaba acquired Kaola',
    ],
  ],
  [
    'alibaba',
    [
      'owns Kaola since 6 September 2019 acquired Kaola',
      'competes with Kaola acquired Kaola',
      'founded by Jack Ma',
      'guest: The fair',
      'buyer: The purchase',
    ],
  ],
  [
    'netease',
    ['owned Kaola until 6 September 2019', 'competes with Kaola acquired Kaola', 'guest: The fair'],
  ],
  ['ma', ['founded Alibaba']],
])('the relations of %s are told from its side', (id, relations) => {
  expect(relationsOf(id)).toEqual(relations);
});

test.each([
  ['purchase', ['Buyer: Alibaba', 'Value: about US$2 billion', 'Announced: 6 September 2019']],
  ['fair', ['Date: November 2018', 'Place: Hangzhou', 'Guest: Alibaba, NetEase']],
  ['kaola', []],
])('the facts of %s', (id, expected) => {
  const page = madePages(entityPages(newsroom)).find(({ path }) => path === `/entities/${id}/`);
  expect(
    page?.facts.map(
      ({ label, values }) => `${label}: ${values.map((each) => each.label).join(', ')}`,
    ),
  ).toEqual(expected);
});

test('stories about an entity stand apart from those that only name it', () => {
  const [kaola] = madePages(entityPages(newsroom));
  expect(kaola?.stories.map(({ id }) => id)).toEqual(['deal']);
  expect(kaola?.mentionedIn.map(({ id }) => id)).toEqual(['other']);
});

test('a person’s page tells what they wrote, where they are named, and their posts', () => {
  const [ma] = madePages(personPages(newsroom));
  expect(ma?.stories.map(({ id }) => id)).toEqual(['other']);
  expect(ma?.mentionedIn.map(({ id }) => id)).toEqual(['deal']);
  expect(ma?.positions).toEqual([
    {
      title: 'founder',
      organisation: { label: 'Alibaba', href: '/entities/alibaba/' },
      span: 'as of September 2019',
      beat: 'All',
    },
    {
      title: 'member',
      organisation: { label: 'A club', href: undefined },
      span: 'dates not recorded',
      beat: undefined,
    },
  ]);
});

test('people are listed by family name, entities by kind', () => {
  const shown = (pages: ReturnType<typeof peopleDirectory>) =>
    madePages(pages)[0]?.groups.map(({ heading, entries }) => [
      heading,
      ...entries.map(({ label }) => label),
    ]);
  expect(shown(peopleDirectory(newsroom))).toEqual([
    ['L', 'Emma Lee'],
    ['M', 'Jack Ma'],
  ]);
  expect(shown(entityDirectory(newsroom))).toEqual([
    ['Organisations', 'Alibaba', 'Kaola', 'NetEase'],
    ['Places', 'Hangzhou'],
    ['Events', 'The fair'],
    ['Deals', 'The purchase'],
  ]);
});
