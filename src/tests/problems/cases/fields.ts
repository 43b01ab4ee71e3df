import { fields } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

/** Fields that are missing, unknown, or hold what they cannot. */
const markupInLines = [
  ['**buys**', 'Write buys'],
  ['[buys](https://a.example/)', 'Write buys'],
  ['<em>buys</em>', 'Write buys'],
  ['&amp;', 'Write &'],
  ['&#8217;', 'Write the character itself.'],
] as const;

export const fieldSlips: readonly BrokenInput[] = [
  {
    slip: 'a time without its zone',
    files: fields({ published: 'published: ▸2019-09-06 18:30' }),
    problems: [
      {
        name: 'date-without-zone',
        message: 'The field “published” is 2019-09-06 18:30, without a zone.',
        fix: 'Add the offset from UTC: 2019-09-06T18:30+08:00 for Shanghai, 2019-09-06T18:30Z for UTC.',
      },
    ],
  },
  {
    slip: 'a day without its zone',
    files: fields({ published: 'published: ▸2019-09-06' }),
    problems: [
      {
        name: 'date-without-zone',
        message: 'The field “published” is 2019-09-06, without a zone.',
        fix: 'Add the offset from UTC: 2019-09-06+08:00 for Shanghai, 2019-09-06Z for UTC.',
      },
    ],
  },
  {
    slip: 'a day that does not exist',
    files: fields({ published: 'published: ▸2019-02-30T10:00:00+08:00' }),
    problems: [
      {
        name: 'no-such-date',
        message:
          'The field “published” is 2019-02-30T10:00:00+08:00, and there is no such day or time.',
        fix: 'Correct the day: the last of that month is 2019-02-28.',
      },
    ],
  },
  {
    slip: 'a day without a zone that does not exist',
    files: fields({ published: 'published: ▸2019-02-30' }),
    problems: [
      {
        name: 'no-such-date',
        message: 'The field “published” is 2019-02-30, and there is no such day or time.',
        fix: 'Correct the day: the last of that month is 2019-02-28.',
      },
    ],
  },
  ...markupInLines.map(([typed, fix]) => ({
    slip: `${typed} in a headline`,
    files: fields({ title: `title: ▸'Alibaba ${typed} Kaola'` }),
    problems: [
      {
        name: 'markup-in-line',
        message: `The field “title” holds ${typed}, which is printed as it is typed here.`,
        fix,
      },
    ],
  })),
  {
    slip: 'a date in words',
    files: fields({ published: 'published: ▸6 September 2019' }),
    problems: [
      {
        name: 'invalid-value',
        message: 'The field “published” cannot be “6 September 2019”.',
        fix: 'Write a date and time with its zone, such as 2019-09-06T18:30:00+08:00; if only the day is known, 2019-09-06+08:00.',
      },
    ],
  },
  {
    slip: 'an update whose time has no zone',
    files: fields({
      more: 'updates:\n  - id: more\n    kind: update\n    at: ▸2019-09-07T10:00\n    note: More was said.',
    }),
    problems: [
      {
        name: 'date-without-zone',
        message: 'The field “updates[0].at” is 2019-09-07T10:00, without a zone.',
        fix: 'Add the offset from UTC: 2019-09-07T10:00+08:00 for Shanghai, 2019-09-07T10:00Z for UTC.',
      },
    ],
  },
  {
    slip: 'an account on the fediverse without its server',
    files: {
      'people/ada-reed.yaml': "name: Ada Reed\ndescription: Reporter\nfediverse: ▸'@ada'\n",
    },
    problems: [
      {
        file: 'people/ada-reed.yaml',
        name: 'invalid-value',
        message: 'The field “fediverse” cannot be “@ada”.',
        fix: 'Write the account with its server, such as @ada@social.example.',
      },
    ],
  },
  {
    slip: 'a story without a dek',
    files: fields({ title: '▸title: Alibaba buys Kaola', dek: '' }),
    problems: [
      {
        name: 'missing-field',
        message: 'The field “dek” is missing.',
        fix: 'Add dek: (One or two sentences under the headline that say why it matters.)',
      },
    ],
  },
  {
    slip: 'a byline that leaves out an author',
    files: fields({ more: 'byline: ▸Our staff' }),
    problems: [
      {
        name: 'author-not-in-byline',
        message: 'The byline “Our staff” does not name Ada Reed.',
        fix: 'Name Ada Reed in it as the file people/ada-reed.yaml does, or take ada-reed out of authors.',
      },
    ],
  },
  {
    slip: 'a dek without words',
    files: fields({ dek: '▸dek:' }),
    problems: [
      {
        name: 'missing-field',
        message: 'The field “dek” is empty.',
        fix: 'Fill in dek: (One or two sentences under the headline that say why it matters.)',
      },
    ],
  },
  {
    slip: 'a field with a slip of the pen',
    files: fields({ more: '▸storylines: kaola-sale' }),
    problems: [
      {
        name: 'unknown-field',
        message: 'There is no field “storylines”.',
        fix: 'Did you mean “storyline”?',
      },
    ],
  },
  {
    slip: 'a field that stories do not have',
    files: fields({ more: '▸colour: red' }),
    problems: [
      {
        name: 'unknown-field',
        message: 'There is no field “colour”.',
        fix: 'Delete it. Known here: title, dek, titles, byline, kicker, kind, section, authors, published, coverageEnded, lang, translationOf, image, audio, entities, updates, notices, sources, topics, callouts, storyline, draft, embargo, permanentId, aliases, canonical.',
      },
    ],
  },
  {
    slip: 'a field of a source with a slip of the pen',
    files: fields({
      more: 'sources:\n  - id: analysys\n    kind: data\n    title: Shares\n    ▸pubisher: Analysys',
    }),
    problems: [
      {
        name: 'unknown-field',
        message: 'There is no field “sources[0].pubisher”.',
        fix: 'Did you mean “publisher”?',
      },
    ],
  },
  {
    slip: 'a kind that is not in the list',
    files: fields({ kind: 'kind: ▸analisys' }),
    problems: [
      {
        name: 'unknown-choice',
        message: 'The field “kind” is “analisys”, which is not one of its values.',
        fix: 'Did you mean “analysis”?',
      },
    ],
  },
  {
    slip: 'a kind of entity in American spelling',
    files: {
      'entities/jd.yaml': 'name: JD\nkind: ▸organization\ndescription: A shop.\n',
    },
    problems: [
      {
        name: 'unknown-choice',
        file: 'entities/jd.yaml',
        message: 'The field “kind” is “organization”, which is not one of its values.',
        fix: 'Did you mean “organisation”?',
      },
    ],
  },
  {
    slip: 'one author where a list belongs',
    files: fields({ authors: 'authors: ▸ada-reed' }),
    problems: [
      {
        name: 'wrong-kind-of-value',
        message: 'The field “authors” is ada-reed, and should be a list.',
        fix: 'Write a list: authors: [ada-reed]',
      },
    ],
  },
  {
    slip: 'a list where a headline belongs',
    files: fields({ title: 'title: ▸[Kaola, sold]' }),
    problems: [
      {
        name: 'wrong-kind-of-value',
        message: 'The field “title” is ["Kaola","sold"], and should be a text.',
        fix: 'Write one text on the line: title: …',
      },
    ],
  },
  {
    slip: 'a word where true or false belongs',
    files: fields({ more: 'draft: ▸yes' }),
    problems: [
      {
        name: 'wrong-kind-of-value',
        message: 'The field “draft” is yes, and should be true or false.',
        fix: 'Write true or false.',
      },
    ],
  },
  {
    slip: 'an author by the name in the byline',
    files: fields({ authors: 'authors: [▸Ada Reed]' }),
    problems: [
      {
        name: 'invalid-name',
        message:
          'The field “authors[0]” is Ada Reed: use lower-case letters, digits and single hyphens.',
        fix: 'Write ada-reed if that is the name of its file.',
      },
    ],
  },
  {
    slip: 'a section by its title',
    files: fields({ section: 'section: ▸Business' }),
    problems: [
      {
        name: 'invalid-name',
        message:
          'The field “section” is Business: use lower-case letters, digits and single hyphens.',
        fix: 'Write business if that is its id (A section listed in publication.yaml.)',
      },
    ],
  },
  {
    slip: 'a correction that does not say what stood before',
    files: fields({
      more: 'updates:\n  - ▸id: fix\n    kind: correction\n    at: 2019-09-07T10:00:00+08:00\n    note: The price was wrong.',
    }),
    problems: [
      {
        name: 'missing-field',
        message: 'The field “updates[0].was” is missing.',
        fix: 'A correction says what stood before: add was: and quote the words that were wrong, or write was: not-recorded.',
      },
    ],
  },
  {
    slip: 'a source with an address and no day on which it was read',
    files: fields({
      more: 'sources:\n  - ▸id: analysys\n    kind: data\n    title: Shares\n    url: https://example.com/shares',
    }),
    problems: [
      {
        name: 'missing-field',
        message: 'The field “sources[0].accessed” is missing.',
        fix: 'A source with a web address needs the day on which it was read: add accessed: 2019-09-06.',
      },
    ],
  },
  {
    slip: 'a picture of another site',
    files: fields({
      more: 'image:\n  src: ▸https://example.com/a.jpg\n  alt: A market\n  credit: Ada Reed',
    }),
    problems: [
      {
        name: 'invalid-value',
        message: 'The field “image.src” cannot be “https://example.com/a.jpg”.',
        fix: 'Name a file beside this one, such as ./market.jpg.',
      },
    ],
  },
];
