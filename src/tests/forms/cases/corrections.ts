import type { RealForm } from '../real-form.ts';

const sold = 'Kaola was sold for $2 billion on Friday.';

function note(lines: string): string {
  return `updates:\n  - id: fix\n${lines.replace(/^/gmu, '    ')}`;
}

/** Corrections, other notes on changes and notices, as newsrooms publish that they write them. */
export const correctionForms: readonly RealForm[] = [
  {
    form: 'a correction with what stood before',
    fields: note(
      'kind: correction\nat: 2019-09-07+08:00\nnote: The price was wrong.\npassage: $2 billion\nwas: $3 billion',
    ),
    text: sold,
    shows: [
      'Correction',
      '7 September 2019',
      'The price was wrong.',
      'Was: $3 billion',
      'Now: $2 billion',
    ],
    refused: {
      fields: note(
        'kind: correction\nat: 2019-09-07+08:00\nnote: The price was wrong.\npassage: $2 billion',
      ),
      name: 'missing-field',
      says: 'not-recorded',
    },
  },
  {
    form: 'a correction of words that nobody kept',
    fields: note(
      'kind: correction\nat: undated\nnote: The day was wrong.\npassage: on Friday\nwas: not-recorded',
    ),
    text: sold,
    shows: ['Correction', 'The day was wrong.', 'The record does not keep what stood here before.'],
    refused: {
      fields: note(
        'kind: correction\nat: last week\nnote: The day was wrong.\npassage: on Friday\nwas: not-recorded',
      ),
      name: 'invalid-value',
      says: '2019-09-06+08:00',
    },
  },
  {
    form: 'a correction of words that stood there twice',
    fields: note(
      'kind: correction\nat: undated\nnote: The second price.\npassage: { exact: $2 billion, prefix: "again for " }\nwas: $4 billion',
    ),
    text: 'It was sold for $2 billion, and again for $2 billion.',
    shows: ['The second price.', '$4 billion'],
    refused: {
      fields: note(
        'kind: correction\nat: undated\nnote: The second price.\npassage: $2 billion\nwas: $4 billion',
      ),
      name: 'ambiguous-passage',
      says: '{ exact: "$2 billion", suffix: "." }',
    },
  },
  {
    form: 'a correction that does not hold',
    fields: note(
      'kind: correction\nat: undated\nnote: The day was wrong.\npassage: on Friday\nwas: on Thursday',
    ),
    text: sold,
    shows: ['on Thursday'],
    refused: { text: `${sold} It was on Thursday.`, name: 'was-still-there', says: 'on Thursday' },
  },
  {
    form: 'a correction of the headline',
    fields: note('kind: correction\nat: undated\nnote: It said bought.\nof: headline\nwas: bought'),
    text: sold,
    shows: ['Correction', 'Headline', 'It said bought.', 'bought'],
    refused: {
      fields: note(
        'kind: correction\nat: undated\nnote: It said bought.\nof: headlines\nwas: bought',
      ),
      name: 'unknown-choice',
      says: 'headline',
    },
  },
  {
    form: 'a correction of a caption',
    fields: note(
      'kind: correction\nat: undated\nnote: It named another hall.\nof: caption\nwas: not-recorded',
    ),
    text: sold,
    shows: ['Caption', 'It named another hall.'],
  },
  {
    form: 'a correction of a chart, a picture and a byline at once',
    fields:
      'updates:\n' +
      ['chart', 'picture', 'byline']
        .map(
          (of) =>
            `  - { id: ${of}, kind: correction, at: undated, note: The ${of} was wrong., of: ${of}, was: not-recorded }`,
        )
        .join('\n'),
    text: sold,
    shows: ['Chart', 'Picture', 'Byline', 'The byline was wrong.'],
  },
  {
    form: 'words that were taken out',
    fields: note(
      'kind: correction\nat: undated\nnote: A sentence had no source.\ntakenOutAfter: on Friday.\nwas: Its staff was told by mail.',
    ),
    text: sold,
    shows: ['A sentence had no source.', 'Its staff was told by mail.', 'on Friday.'],
    refused: {
      fields: note(
        'kind: correction\nat: undated\nnote: A sentence had no source.\ntakenOutAfter: on Friday.\npassage: $2 billion\nwas: A word.',
      ),
      name: 'invalid-value',
      says: 'not both',
    },
  },
  {
    form: 'a correction of a correction',
    fields:
      'updates:\n  - { id: one, kind: correction, at: 2019-09-07+08:00, note: First., passage: $2 billion, was: $3 billion }\n  - { id: two, kind: correction, at: 2019-09-08+08:00, note: Second., corrects: one, passage: $2 billion, was: $4 billion }',
    text: sold,
    shows: ['First.', 'Second.', '$4 billion'],
    refused: {
      fields:
        'updates:\n  - { id: two, kind: correction, at: 2019-09-08+08:00, note: Second., corrects: won, passage: $2 billion, was: $4 billion }',
      name: 'unknown-update',
      says: '',
    },
  },
  {
    form: 'a clarification',
    fields: note(
      'kind: clarification\nat: 2019-09-07T09:00:00+08:00\nnote: It now says who sold it.',
    ),
    text: sold,
    shows: ['Clarification', '7 September 2019, 09:00', 'It now says who sold it.'],
  },
  {
    form: 'an update with links and emphasis',
    fields: note(
      'kind: update\nat: 2019-09-07+08:00\nnote: Adds what *both* said of [Kaola](entity:kaola).',
    ),
    text: sold,
    shows: ['<em>both</em>', '<a href="https://harbour.example/entities/kaola/">Kaola</a>'],
    refused: {
      fields: note('kind: update\nat: 2019-09-07+08:00\nnote: Of [Kaola](entity:koala).'),
      name: 'unknown-entity',
      says: 'kaola',
    },
  },
  {
    form: 'an editor’s note',
    fields: note(
      'kind: editors-note\nat: 2019-09-07+08:00\nnote: Two of our sources were one person.\nby: ada-reed',
    ),
    text: sold,
    shows: ['Editor’s note', 'Ada Reed', 'Two of our sources were one person.'],
    refused: {
      fields: note('kind: editors-note\nat: 2019-09-07+08:00\nnote: Two.\nby: ada-read'),
      name: 'unknown-person',
      says: 'ada-reed',
    },
  },
  {
    form: 'a retraction',
    fields: note('kind: retraction\nat: 2019-09-07+08:00\nnote: The sale did not take place.'),
    text: sold,
    shows: ['Retraction', 'The sale did not take place.'],
    refused: {
      fields: note('kind: withdrawal\nat: 2019-09-07+08:00\nnote: The sale did not take place.'),
      name: 'unknown-choice',
      says: 'retraction',
    },
  },
  ...(
    [
      ['a warning to readers', 'content-warning', 'Describes an accident.', 'head'],
      ['a conflict of interest', 'interest', 'Kaola advertises with us.', 'head'],
      ['a partner who made it', 'partner', 'Made with the Ellery Ledger.', 'head'],
      ['where a story appeared first', 'first-published', 'First in the Ledger.', 'end'],
      ['how a story was reported', 'method', 'We counted by hand.', 'end'],
    ] as const
  ).map(([form, kind, text, place]): RealForm => ({
    form,
    fields: `notices:\n  - { kind: ${kind}, text: ${text} }`,
    text: sold,
    shows: [text],
    ...(place === 'head' && {
      refused: {
        fields: `notices:\n  - { kind: ${kind}, text: ${text}, place: top }`,
        name: 'unknown-choice',
        says: 'head',
      },
    }),
  })),
];
