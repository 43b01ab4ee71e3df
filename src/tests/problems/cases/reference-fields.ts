import { baseFiles, fields } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

/** Fields that name something, each once with a name of nothing. */
export const referenceFields: readonly BrokenInput[] = [
  {
    slip: 'a mention of an entity with two letters swapped',
    files: fields({ entities: 'entities:\n  mentions: [▸koala]' }),
    problems: [
      {
        name: 'unknown-entity',
        message: 'There is no entity or person “koala”.',
        fix: 'Did you mean “kaola”?',
      },
    ],
  },
  {
    slip: 'an update note by somebody nobody knows',
    files: fields({
      more: 'updates:\n  - { id: u, kind: update, at: 2019-09-07+08:00, note: More came., severity: minor, by: ▸ada-read }',
    }),
    problems: [
      {
        name: 'unknown-person',
        message: 'There is no person “ada-read”.',
        fix: 'Did you mean “ada-reed”?',
      },
    ],
  },
  inFile(
    'a portrait that is not there',
    'people/ada-reed.yaml',
    'name: Ada Reed\ndescription: Reporter\nportrait:\n  src: ▸./ada.svg\n  alt: Ada Reed\n  credit: Our own\n',
    {
      name: 'missing-picture',
      message: 'There is no picture ./ada.svg.',
      fix: 'Put the file into content/people/, or correct the name.',
    },
  ),
  inFile(
    'a relation to an entity that is not there',
    'entities/kaola.yaml',
    'name: Kaola\nkind: organisation\ndescription: A shop.\nrelations:\n  - { type: owned-by, to: ▸alibabba }\n',
    {
      name: 'unknown-entity',
      message: 'There is no entity or person “alibabba”.',
      fix: 'Did you mean “alibaba”?',
    },
  ),
  inFile(
    'a relation whose evidence is in no story',
    'entities/kaola.yaml',
    'name: Kaola\nkind: organisation\ndescription: A shop.\nrelations:\n  - { type: owned-by, to: alibaba, evidence: { story: ▸kaola-deals, quote: Alibaba bought Kaola } }\n',
    {
      name: 'unknown-story',
      message: 'There is no story “kaola-deals”.',
      fix: 'Did you mean “kaola-deal”?',
    },
  ),
  inFile(
    'an event at a place that is not there',
    'entities/fair.yaml',
    'name: The Fair\nkind: event\ndescription: A fair.\nplace: ▸hangzou\n',
    {
      name: 'unknown-entity',
      message: 'There is no entity or person “hangzou”.',
      fix: 'Add it to content/entities, or correct the name.',
    },
  ),
  inFile(
    'a policy that is no page',
    'publication.yaml',
    (baseFiles['publication.yaml'] ?? '').replace('[about]', '[▸abuot]'),
    {
      name: 'unknown-page',
      message: 'There is no page “abuot”.',
      fix: 'Did you mean “about”?',
    },
  ),
  inFile(
    'a statement of the newsroom on a page that is not there',
    'publication.yaml',
    (baseFiles['publication.yaml'] ?? '').replace(
      'policies:',
      'statements: { corrections: ▸abuot }\npolicies:',
    ),
    {
      name: 'unknown-page',
      message: 'There is no page “abuot”.',
      fix: 'Did you mean “about”?',
    },
  ),
  {
    slip: 'a callout that is not there',
    files: {
      'publication.yaml': `${baseFiles['publication.yaml'] ?? ''}callouts:\n  - { id: newsletter, title: By post, text: Weekly. }\n`,
      ...fields({}, '<Callout ▸use="news-letter" />\n\nAlibaba bought Kaola.\n'),
    },
    problems: [
      {
        name: 'unknown-callout',
        message: 'There is no callout “news-letter”.',
        fix: 'Did you mean “newsletter”?',
      },
    ],
  },
  inFile(
    'a callout for a section that is not there',
    'publication.yaml',
    `${baseFiles['publication.yaml'] ?? ''}callouts:\n  - { id: newsletter, title: By post, text: Weekly., placed: { after: 2, sections: [▸busines] } }\n`,
    {
      name: 'unknown-section',
      message: 'There is no section “busines”.',
      fix: 'Did you mean “business”?',
    },
  ),
  {
    slip: 'words set large that the story does not have',
    files: fields({}, 'Alibaba bought Kaola.\n\n<PullQuote ▸words="Alibaba sold Kaola" />\n'),
    problems: [
      {
        name: 'pull-quote-not-in-text',
        message: 'The words “Alibaba sold Kaola” are not in the story.',
        fix: 'Did you mean words="Alibaba bought Kaola"?',
      },
    ],
  },
  {
    slip: 'a box for a story that is not there',
    files: fields({}, 'Alibaba bought Kaola.\n\n<Related ▸story="kaola-dael" />\n'),
    problems: [
      {
        name: 'unknown-story',
        message: 'There is no story “kaola-dael”.',
        fix: 'Did you mean “kaola-deal”?',
      },
    ],
  },
  {
    slip: 'a gallery of text',
    files: fields({}, '<Gallery>\n\n▸Two pictures.\n\n</Gallery>\n'),
    problems: [
      {
        name: 'text-outside-component',
        message: '“Two pictures.” stands straight in <Gallery>.',
        fix: 'Put it inside <Figure>, or above <Gallery>.',
      },
    ],
  },
  {
    slip: 'a topic that is not there',
    files: {
      ...fields({ more: 'topics: [▸shiping]' }),
      'topics/shipping.yaml': 'name: Shipping\ndescription: Boats.\n',
    },
    problems: [
      {
        name: 'unknown-topic',
        message: 'There is no topic “shiping”.',
        fix: 'Did you mean “shipping”?',
      },
    ],
  },
  {
    slip: 'a topic by the id that it had before',
    files: {
      ...fields({ more: 'topics: [▸ships]' }),
      'topics/shipping.yaml': 'name: Shipping\ndescription: Boats.\nformerly: [ships]\n',
    },
    problems: [
      {
        name: 'renamed-topic',
        message: 'The topic “ships” is called “shipping” now.',
        fix: 'Write shipping.',
      },
    ],
  },
  inFile(
    'a topic that was called as it is called',
    'topics/shipping.yaml',
    'name: Shipping\ndescription: Boats.\nformerly: [▸shipping]\n',
    {
      name: 'formerly-itself',
      message: '“shipping” is the present id of this topic.',
      fix: 'Delete it.',
    },
  ),
  {
    slip: 'two topics of one former name',
    files: {
      'topics/boats.yaml': 'name: Boats\ndescription: Boats.\nformerly: [ships]\n',
      'topics/shipping.yaml': 'name: Shipping\ndescription: Boats.\nformerly: [▸ships]\n',
    },
    problems: [
      {
        name: 'former-topic-taken',
        file: 'topics/shipping.yaml',
        message: 'The old id “ships” leads to “boats” already.',
        fix: 'Delete it from one.',
      },
    ],
  },
  {
    slip: 'two topics that are part of each other',
    files: {
      'topics/boats.yaml': 'name: Boats\ndescription: Boats.\nparent: ▸shipping\n',
      'topics/shipping.yaml': 'name: Shipping\ndescription: Boats.\nparent: ▸boats\n',
    },
    problems: [
      {
        name: 'topic-within-itself',
        file: 'topics/boats.yaml',
        message: '“boats” is part of “shipping”, which is part of “boats”.',
        fix: 'Delete parent: from the wider of the two.',
      },
      {
        name: 'topic-within-itself',
        file: 'topics/shipping.yaml',
        message: '“shipping” is part of “boats”, which is part of “shipping”.',
        fix: 'Delete parent: from the wider of the two.',
      },
    ],
  },
  {
    slip: 'two update notes of one name',
    files: fields({
      more: 'updates:\n  - { id: u, kind: update, at: 2019-09-07+08:00, note: More came., severity: minor }\n  - { id: ▸u, kind: update, at: 2019-09-08+08:00, note: More still., severity: minor }',
    }),
    problems: [twice('u', 'updates')],
  },
  inFile(
    'two terms of one name',
    'glossary.yaml',
    'terms:\n  - { id: gmv, term: GMV, definition: All that was sold. }\n  - { id: ▸gmv, term: gross sales, definition: All that was sold. }\n',
    twice('gmv', 'terms'),
  ),
  inFile(
    'two sections of one name',
    'publication.yaml',
    (baseFiles['publication.yaml'] ?? '').replace(
      'storylines:',
      '  - { id: ▸business, title: Trade, description: Trade. }\nstorylines:',
    ),
    twice('business', 'sections'),
  ),
  inFile(
    'two storylines of one name',
    'publication.yaml',
    (baseFiles['publication.yaml'] ?? '').replace(
      'policies:',
      '  - { id: ▸kaola-sale, title: Again, description: Again. }\npolicies:',
    ),
    twice('kaola-sale', 'storylines'),
  ),
];

type Told = Omit<BrokenInput['problems'][number], 'file'>;

function inFile(slip: string, file: string, text: string, told: Told): BrokenInput {
  return { slip, files: { [file]: text }, problems: [{ ...told, file }] };
}

function twice(id: string, list: string): Told {
  return {
    name: 'duplicate-id',
    message: `The id “${id}” stands twice among the ${list}.`,
    fix: `Rename one of the two, for instance to ${id}-2.`,
  };
}
