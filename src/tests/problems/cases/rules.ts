import { baseFiles, fields, otherStory } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';
import { standOffFile, withAnnotation } from '../../annotations/newsroom-with.ts';

const kaola = baseFiles['entities/kaola.yaml'] ?? '';
const ada = baseFiles['people/ada-reed.yaml'] ?? '';
const settings = baseFiles['publication.yaml'] ?? '';

const twice = 'Delete one of the two.';
const order = 'Correct one of the two dates, or exchange them.';

/** Fields that are right alone and cannot be right together. */
export const ruleSlips: readonly BrokenInput[] = [
  {
    slip: 'an author who is named twice',
    files: fields({ authors: 'authors: [ada-reed, ▸ada-reed]' }),
    problems: [
      {
        name: 'listed-twice',
        message: '“ada-reed” stands twice in the field “authors”.',
        fix: twice,
      },
    ],
  },
  {
    slip: 'a story that is known by the name of another',
    files: {
      ...fields({ more: 'permanentId: ▸old-deal' }),
      ...otherStory('articles/2019/old-deal/article.mdx'),
    },
    problems: [
      {
        name: 'permanent-id-taken',
        message:
          'The permanent id “old-deal” is that of content/articles/2019/old-deal/article.mdx too.',
        fix: 'Write the name that this story’s own folder had when it was published, or delete the line.',
      },
    ],
  },
  {
    slip: 'an author in one role twice',
    files: fields({
      authors:
        'authors:\n  - ada-reed\n  - { person: ada-reed, role: editor }\n  - ▸{ person: ada-reed, role: editor }',
    }),
    problems: [
      {
        name: 'listed-twice',
        message: '“ada-reed, editor” stands twice in the field “authors”.',
        fix: twice,
      },
    ],
  },
  {
    slip: 'a subject that is named twice',
    files: fields({ entities: 'entities:\n  about: [kaola, alibaba, ▸kaola]' }),
    problems: [
      {
        name: 'listed-twice',
        message: '“kaola” stands twice in the field “entities.about”.',
        fix: twice,
      },
    ],
  },
  {
    slip: 'a story that leads twice',
    files: {
      'front.yaml':
        'stories:\n  - { story: kaola-deal, weight: lead }\n  - { story: ▸kaola-deal, weight: list }\n',
    },
    problems: [
      {
        name: 'listed-twice',
        file: 'front.yaml',
        message: '“kaola-deal” stands twice in the field “stories”.',
        fix: twice,
      },
    ],
  },
  {
    slip: 'a policy that is named twice',
    files: { 'publication.yaml': settings.replace('[about]', '[about, ▸about]') },
    problems: [
      {
        name: 'listed-twice',
        file: 'publication.yaml',
        message: '“about” stands twice in the field “policies”.',
        fix: twice,
      },
    ],
  },
  {
    slip: 'a source that bears an annotation out twice',
    files: withAnnotation(
      'id: group\nkind: attribution\nspeaker: alibaba\nspeech: reported\ntarget: the group said\nsources: [report, ▸report]'.replace(
        'the group said',
        'The price had long been known',
      ),
    ),
    problems: [
      {
        name: 'listed-twice',
        file: standOffFile,
        message: '“report” stands twice in the field “annotations.0.sources”.',
        fix: twice,
      },
    ],
  },
  {
    slip: 'a position that ends before it begins',
    files: {
      'people/ada-reed.yaml': `${ada}positions:\n  - { title: Editor, organisation: Post, from: 2020, to: ▸2019-06 }\n`,
    },
    problems: [
      {
        name: 'ends-before-start',
        file: 'people/ada-reed.yaml',
        message: 'This ends (2019-06) before it begins (2020).',
        fix: order,
      },
    ],
  },
  {
    slip: 'a relation that ends before it begins',
    files: {
      'entities/kaola.yaml': `${kaola}relations:\n  - { type: owned-by, to: alibaba, from: 2020, until: ▸2019 }\n`,
    },
    problems: [
      {
        name: 'ends-before-start',
        file: 'entities/kaola.yaml',
        message: 'This ends (2019) before it begins (2020).',
        fix: order,
      },
    ],
  },
  {
    slip: 'a deal that is completed before it is announced',
    files: {
      'entities/sale.yaml':
        'name: The sale\nkind: deal\ndescription: A sale.\nstatus: completed\nparties: [{ entity: kaola, role: target }]\nannounced: 2019-09-06\ncompleted: ▸2018-09-06\n',
    },
    problems: [
      {
        name: 'ends-before-start',
        file: 'entities/sale.yaml',
        message: 'This ends (2018-09-06) before it begins (2019-09-06).',
        fix: order,
      },
    ],
  },
  {
    slip: 'an entity that is related to itself',
    files: {
      'entities/kaola.yaml': `${kaola}relations:\n  - { type: competes-with, to: ▸kaola }\n`,
    },
    problems: [
      {
        name: 'related-to-itself',
        file: 'entities/kaola.yaml',
        message: '“kaola” is related to itself here.',
        fix: 'Name the other one.',
      },
    ],
  },
  {
    slip: 'a deal that is one of its own parties',
    files: {
      'entities/sale.yaml':
        'name: The sale\nkind: deal\ndescription: A sale.\nstatus: completed\nparties: [{ entity: ▸sale, role: target }]\n',
    },
    problems: [
      {
        name: 'related-to-itself',
        file: 'entities/sale.yaml',
        message: '“sale” is related to itself here.',
        fix: 'Name the other one.',
      },
    ],
  },
  {
    slip: 'a note that is older than its story',
    files: fields({
      more: 'updates:\n  - id: more\n    kind: update\n    at: ▸2018-09-07T10:00:00+08:00\n    note: More was said.',
    }),
    problems: [
      {
        name: 'note-before-story',
        message:
          'This note (2018-09-07T10:00:00+08:00) is older than its story (2019-09-06T18:30:00+08:00).',
        fix: 'Correct one of the two moments; write at: undated if the record does not say.',
      },
    ],
  },
  {
    slip: 'an organisation with a slip of the pen in its name',
    files: {
      'people/ada-reed.yaml': `${ada}positions:\n  - { title: Editor, organisation: ▸aliba }\n`,
    },
    problems: [
      {
        name: 'unknown-organisation',
        file: 'people/ada-reed.yaml',
        message: 'There is no entity “aliba”.',
        fix: 'Did you mean “alibaba”? An organisation without a file of its own is written as readers know it: The Harbour Post.',
      },
    ],
  },
  {
    slip: 'a name that is kept back without a reason',
    files: {
      'people/ada-reed.yaml': 'name: A nurse\nkind: ▸unnamed\ndescription: Works at a clinic.\n',
    },
    problems: [
      {
        name: 'unnamed-without-reason',
        file: 'people/ada-reed.yaml',
        message: 'The name is kept back, and nothing says why.',
        fix: 'Add unnamedBecause: and a sentence.',
      },
    ],
  },
  {
    slip: 'a reason for a name that is not kept back',
    files: {
      'people/ada-reed.yaml':
        'name: Ada Reed\ndescription: Reporter\nunnamedBecause: ▸She asked for it.\n',
    },
    problems: [
      {
        name: 'unnamed-without-reason',
        file: 'people/ada-reed.yaml',
        message: 'This says why a name is kept back, and it is not.',
        fix: 'Add kind: unnamed, or delete the line.',
      },
    ],
  },
  {
    slip: 'an account of somebody whose name is kept back',
    files: {
      'people/ada-reed.yaml':
        "name: A nurse\nkind: unnamed\nunnamedBecause: She fears for her post.\ndescription: Works at a clinic.\nfediverse: ▸'@nurse@social.example'\n",
    },
    problems: [
      {
        name: 'unnamed-given-away',
        file: 'people/ada-reed.yaml',
        message: 'Somebody whose name is kept back has fediverse.',
        fix: 'Delete it, or take kind: unnamed away.',
      },
    ],
  },
  {
    slip: 'members of a person',
    files: {
      'people/ada-reed.yaml': 'name: Ada Reed\ndescription: Reporter\nmembers: ▸[ada-reed]\n',
    },
    problems: [
      {
        name: 'members-of-one',
        file: 'people/ada-reed.yaml',
        message: 'This has members, and is no collective.',
        fix: 'Add kind: collective, or delete the members.',
      },
    ],
  },
  {
    slip: 'an event that begins twice',
    files: {
      'entities/fair.yaml':
        'name: The fair\nkind: event\ndescription: A fair.\ndate: ▸2026-06\nstarts: 2026-06-12T10:00:00+01:00\n',
    },
    problems: [
      {
        name: 'two-beginnings',
        file: 'entities/fair.yaml',
        message: 'The event has a date and an hour at which it begins.',
        fix: 'Delete date: and leave starts.',
      },
    ],
  },
  {
    slip: 'an event that ends before it begins',
    files: {
      'entities/fair.yaml':
        'name: The fair\nkind: event\ndescription: A fair.\nstarts: 2026-06-12T10:00:00+01:00\nends: ▸2026-06-11T10:00:00+01:00\n',
    },
    problems: [
      {
        name: 'ends-before-start',
        file: 'entities/fair.yaml',
        message:
          'This ends (2026-06-11T10:00:00+01:00) before it begins (2026-06-12T10:00:00+01:00).',
        fix: 'Correct one of the two dates, or exchange them.',
      },
    ],
  },
];
