import { expect, it } from 'vitest';
import { englishWords } from '../../tests/support/english-words.ts';
import type { AnnotationContent } from '../../model/annotation.ts';
import { sampleNewsroom, storyOf } from '../../tests/support/sample-newsroom.ts';
import { plainNote } from '../../story/compile-note.ts';
import { passageId } from '../../story/page-ids.ts';
import { shownAnnotations, type ShownAnnotation } from './shown-annotations.ts';

const sample = sampleNewsroom({
  people: {
    ma: {
      name: 'Jack Ma',
      description: 'A founder.',
      positions: [{ title: 'chairman', organisation: 'kaola', asOf: '2019-09' }],
    },
    lee: { name: 'Emma Lee', description: 'A reporter.' },
  },
  stories: [
    {
      id: 'deal',
      article: {
        sources: [
          {
            id: 'report',
            kind: 'document',
            title: 'The report',
            publisher: 'Analysys',
            published: '2019-09',
            note: 'Seen in part.',
          },
          {
            id: 'page',
            kind: 'document',
            title: 'A page',
            url: 'https://a.example/',
            accessed: '2019-09-06',
          },
        ],
        updates: [
          {
            id: 'price',
            kind: 'correction',
            at: '2019-09-07T10:00:00+08:00',
            note: 'The price was wrong.',
            was: '$3 billion',
            passage: '$2 billion',
          },
        ],
      },
    },
  ],
});
const newsroom = {
  ...sample,
  glossary: new Map([['unit', { id: 'unit', term: 'unit', definition: 'A part of a firm.' }]]),
};

const point = { block: 0, offset: 0 };

function shown(content: AnnotationContent, quote = 'the words'): ShownAnnotation {
  const story = {
    ...storyOf(newsroom, 'deal'),
    annotations: [
      {
        id: 'x',
        origin: 'stand-off' as const,
        content,
        by: 'lee',
        at: '2019-09-07T10:00:00+08:00',
        range: { start: point, end: point },
        quote,
        blockIds: ['p'],
      },
    ],
  };
  const [only] = shownAnnotations(newsroom, story, englishWords);
  if (only === undefined) throw new Error('It is not shown.');
  return only;
}

const cases: readonly [string, AnnotationContent, Partial<ShownAnnotation>, readonly string[]][] = [
  [
    'who said it: the role on that day, the day, the medium and the language',
    {
      kind: 'attribution',
      speaker: 'ma',
      speech: 'direct',
      via: 'email',
      when: '2019-09-06',
      lang: 'zh',
      original: '好',
      sources: ['report'],
    },
    { summary: 'Jack Ma, chairman, Kaola, email', original: { text: '好', lang: 'zh' } },
    [
      'Said by: Jack Ma /people/ma/',
      'Role at the time: chairman, Kaola',
      'When: 6 September 2019',
      'How: email',
      'Said in: Chinese',
      'The report #source-report Analysys, September 2019',
    ],
  ],
  [
    'reported speech, and no role on a day of which none is known',
    { kind: 'attribution', speaker: 'ma', speech: 'reported', when: '2021', sources: [] },
    { summary: 'Jack Ma' },
    ['Reported from: Jack Ma /people/ma/', 'When: 2021'],
  ],
  [
    'a source: what it is, and its limits',
    {
      kind: 'source',
      source: 'report',
      where: 'page 4',
      words: 'It cost two.',
      note: 'Read twice.',
      sources: [],
    },
    {
      summary: 'The report, Analysys, page 4',
      notes: [plainNote('Read twice.')],
    },
    ['The report #source-report Analysys, September 2019 page 4 It cost two. Seen in part.'],
  ],
  [
    'a source on the web: when it was read',
    { kind: 'source', source: 'page', sources: [] },
    { summary: 'A page' },
    ['A page https://a.example/ read 6 September 2019'],
  ],
  [
    'a note',
    { kind: 'note', note: 'One.\n\nTwo.', sources: [] },
    { notes: [plainNote('One.\n\nTwo.')] },
    [],
  ],
  [
    'a definition',
    { kind: 'definition', term: 'unit', sources: [] },
    { summary: 'unit: A part of a firm.', notes: [plainNote('A part of a firm.')] },
    ['Term: unit'],
  ],
  [
    'a conversion: rate, date and source',
    {
      kind: 'conversion',
      from: 'RMB 20 billion',
      to: '$2.8 billion',
      rate: '1 USD = 7.15 CNY',
      rateDate: '2019-09',
      basis: 'implied',
      source: 'report',
      sources: [],
    },
    { summary: 'RMB 20 billion is $2.8 billion, at 1 USD = 7.15 CNY' },
    [
      'Figure: RMB 20 billion',
      'Equals: $2.8 billion',
      'Rate: 1 USD = 7.15 CNY (from the source’s own figures)',
      'Date of rate: September 2019',
      'The report #source-report Analysys, September 2019',
    ],
  ],
  [
    'a correction: what stood before',
    { kind: 'correction', update: 'price', sources: [] },
    { summary: 'The price was wrong.' },
    ['Before: $3 billion', 'Note: What has changed #update-price'],
  ],
  [
    'a fact check: claim, rating and sources',
    {
      kind: 'factcheck',
      claim: 'It was cheap.',
      rating: 'mostly-false',
      grounds: 'It was not.',
      sources: ['report'],
    },
    { summary: 'Mostly false: It was cheap.', notes: [plainNote('It was not.')] },
    [
      'Claim: It was cheap.',
      'Rating: Mostly false',
      'The report #source-report Analysys, September 2019',
    ],
  ],
];

it.each(cases)('a card shows %s', (_what, content, expected, facts) => {
  const annotation = shown(content);
  expect(annotation).toMatchObject(expected);
  const told = annotation.facts.map(
    ({ label, text, href }) => `${label}: ${text}${href === undefined ? '' : ` ${href}`}`,
  );
  const sources = annotation.sources.map(({ title, url, anchor, line, where, words, note }) =>
    [title, url ?? `#${anchor}`, line, where, words, note?.text]
      .filter((one) => one !== undefined)
      .join(' '),
  );
  expect([...told, ...sources]).toEqual(facts);
});

it('every note has a number, addresses, an author and a time', () => {
  expect(shown({ kind: 'note', note: 'One.', sources: [] })).toMatchObject({
    number: 1,
    anchor: 'annotation-x',
    referenceAnchor: 'ref-x',
    passageAnchor: passageId('x'),
    by: { label: 'Emma Lee', href: '/people/lee/' },
    at: { day: '7 September 2019' },
  });
});

it('a note at a point has the address of its number', () => {
  expect(shown({ kind: 'note', note: 'One.', sources: [] }, '').passageAnchor).toBe('ref-x');
});

it('long passages are repeated in part', () => {
  const { quote } = shown(
    { kind: 'note', note: 'One.', sources: [] },
    'some words '.repeat(30).trim(),
  );
  expect(quote.length).toBeLessThan(125);
  expect(quote).toMatch(/(?:some|words)…$/u);
});
