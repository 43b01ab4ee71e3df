import { body, fields } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

const standOffFile = 'articles/2019/kaola-deal/annotations.yaml';

const text =
  'Alibaba bought Kaola on Friday for RMB 14.3 billion ($2 billion).\n\nIt was “a good price,” the group said. It had long wanted Kaola.\n\n## The price of it\n\nMore follows.\n';

const source = 'sources:\n  - id: report\n    kind: document\n    title: The report';

const note = 'kind: note\nnote: A remark.\nby: ada-reed';

/** Annotations that the text or the newsroom does not bear out. */
export const annotationSlips: readonly BrokenInput[] = [
  {
    slip: 'a point that the story does not have',
    files: annotation(`id: a\ntarget: ▸{ prefix: sold, suffix: Kaola }\n${note}`),
    problems: [
      {
        name: 'missing-point',
        file: 'articles/2019/kaola-deal/annotations.yaml',
        message: 'No point of the story has “sold” before it and “Kaola” after it.',
        fix: 'Copy the words on both sides of the point from the story.',
      },
    ],
  },
  {
    slip: 'a point that stands twice',
    files: annotation(`id: a\ntarget: ▸{ suffix: Kaola }\n${note}`),
    problems: [
      {
        name: 'ambiguous-point',
        file: 'articles/2019/kaola-deal/annotations.yaml',
        message: '2 points of the story have these words around them.',
        fix: 'Quote more words on either side.',
      },
    ],
  },
  {
    slip: 'a target that names no words',
    files: annotation(`id: a\ntarget: ▸{}\n${note}`),
    problems: [
      {
        name: 'empty-target',
        file: 'articles/2019/kaola-deal/annotations.yaml',
        message: 'The target names no words.',
        fix: 'Quote the words: target: the words; or for a point give prefix: and suffix:.',
      },
    ],
  },
  {
    slip: 'a passage whose end stands before its beginning',
    files: annotation(`id: a\ntarget: ▸{ from: the group said, to: Alibaba bought }\n${note}`),
    problems: [
      {
        name: 'target-backwards',
        file: 'articles/2019/kaola-deal/annotations.yaml',
        message: 'The words of to: stand before those of from:.',
        fix: 'Exchange them, or quote other words.',
      },
    ],
  },
  {
    slip: 'two annotations of one name',
    files: {
      ...fields({ more: source }, text),
      [standOffFile]: `annotations:\n  - { id: a, target: Friday, kind: note, note: One., by: ada-reed }\n  - { id: ▸a, target: a good price, kind: note, note: Two., by: ada-reed }\n`,
    },
    problems: [
      {
        name: 'duplicate-annotation',
        file: 'articles/2019/kaola-deal/annotations.yaml',
        message: 'Another annotation or update note of this story is called “a”.',
        fix: 'Call it a-2.',
      },
    ],
  },
  {
    slip: 'an annotation with a name of the site’s own',
    files: annotation(`id: ▸note-1\ntarget: Friday\n${note}`),
    problems: [
      {
        name: 'reserved-annotation-id',
        file: 'articles/2019/kaola-deal/annotations.yaml',
        message: 'The name “note-1” belongs to a mark that the site makes itself.',
        fix: 'Call it about-1.',
      },
    ],
  },
  {
    slip: 'direct speech without quotation marks',
    files: annotation('id: a\ntarget: ▸had long wanted\nkind: attribution\nspeaker: alibaba'),
    problems: [
      {
        name: 'not-a-quotation',
        file: 'articles/2019/kaola-deal/annotations.yaml',
        message:
          '“had long wanted” is said to be direct speech, and is neither in quotation marks nor in a <Quote>.',
        fix: 'Put the words into quotation marks, point to those that are, or write speech: reported.',
      },
    ],
  },
  {
    slip: 'direct speech that is quoted in part',
    files: annotation(
      'id: a\ntarget: ▸It was “a good price,” the group said\nkind: attribution\nspeaker: alibaba',
    ),
    problems: [
      {
        name: 'not-a-quotation',
        file: 'articles/2019/kaola-deal/annotations.yaml',
        message:
          '“It was “a good price,” the group said” is said to be direct speech, and is neither in quotation marks nor in a <Quote>.',
        fix: 'Put the words into quotation marks, point to those that are, or write speech: reported.',
      },
    ],
  },
  {
    slip: 'an entity in a heading',
    files: annotation('id: a\ntarget: ▸The price of it\nkind: entity\nentity: kaola'),
    problems: [
      {
        name: 'entity-not-linkable',
        file: 'articles/2019/kaola-deal/annotations.yaml',
        message:
          '“The price of it” stands in a heading, in code, in a link, or in several paragraphs.',
        fix: 'Point to another mention of it.',
      },
    ],
  },
  {
    slip: 'a term that the glossary does not have',
    files: annotation('id: a\ntarget: Friday\nkind: definition\nterm: ▸weekday'),
    problems: [
      {
        name: 'unknown-term',
        file: 'articles/2019/kaola-deal/annotations.yaml',
        message: 'There is no term “weekday”.',
        fix: 'Add it to content/glossary.yaml, or correct the name.',
      },
    ],
  },
  {
    slip: 'a correction of a note that is not there',
    files: annotation('id: a\ntarget: Friday\nkind: correction\nupdate: ▸fix'),
    problems: [
      {
        name: 'unknown-update',
        file: 'articles/2019/kaola-deal/annotations.yaml',
        message: 'There is no update note “fix”.',
        fix: 'Add it to the story’s updates, or correct the name.',
      },
    ],
  },
  {
    slip: 'a conversion whose figure is not in the words',
    files: conversion('from: ▸RMB 15 billion\nto: $2 billion\nrate: 1 USD = 7.15 CNY'),
    problems: [
      {
        name: 'figure-not-in-target',
        file: 'articles/2019/kaola-deal/annotations.yaml',
        message:
          'The figure from: RMB 15 billion does not stand in “RMB 14.3 billion ($2 billion)”.',
        fix: 'Copy the figure from the words, or take the words into target that have it.',
      },
    ],
  },
  {
    slip: 'a conversion that does not come out',
    files: conversion('from: RMB 14.3 billion\nto: $2 billion\nrate: ▸1 USD = 4.15 CNY'),
    problems: [
      {
        name: 'wrong-conversion',
        file: 'articles/2019/kaola-deal/annotations.yaml',
        message: 'At 1 USD = 4.15 CNY, RMB 14.3 billion is not $2 billion.',
        fix: 'It comes to 3 in the same scale. Correct the figure or the rate.',
      },
    ],
  },
  {
    slip: 'a rate between other units',
    files: conversion('from: RMB 14.3 billion\nto: $2 billion\nrate: ▸1 EUR = 7.15 CNY'),
    problems: [
      {
        name: 'rate-of-other-units',
        file: 'articles/2019/kaola-deal/annotations.yaml',
        message: 'The rate is between EUR and CNY, and RMB 14.3 billion and $2 billion are not.',
        fix: 'Give the rate between the units of the two figures: 1 USD = 7.15 CNY.',
      },
    ],
  },
  {
    slip: 'a conversion of words without a figure',
    files: conversion('from: RMB\nto: $2 billion\nrate: ▸1 USD = 7.15 CNY'),
    problems: [
      {
        name: 'not-a-figure',
        file: 'articles/2019/kaola-deal/annotations.yaml',
        message: '“RMB” is not a figure with a unit.',
        fix: 'Write sign, number and scale, as the story has them: RMB 90.83 billion.',
      },
    ],
  },
  {
    slip: 'a rate of nothing',
    files: conversion('from: RMB 14.3 billion\nto: $2 billion\nrate: ▸0 USD = 7.15 CNY'),
    problems: [
      {
        name: 'rate-of-nothing',
        file: 'articles/2019/kaola-deal/annotations.yaml',
        message: 'The rate “0 USD = 7.15 CNY” cannot be reckoned with.',
        fix: 'Write it as an equation of two amounts that are not zero: 1 USD = 7.15 CNY.',
      },
    ],
  },
  {
    slip: 'annotations beside no story',
    files: { 'articles/2019/later/annotations.yaml': 'annotations: []\n' },
    problems: [
      {
        name: 'annotations-without-story',
        file: 'articles/2019/later/annotations.yaml',
        message: 'There is no article.mdx in the folder of these annotations.',
        fix: 'Move the file into the folder of its story.',
      },
    ],
  },
  {
    slip: 'a note around no words',
    files: body('It paid▸<Note id="a" by="ada-reed" text="A remark."></Note> much.\n'),
    problems: [
      {
        name: 'annotation-without-words',
        message: '<Note> stands around no words.',
        fix: 'Put the words inside: <Note …>the words</Note>. For a note at a point use a footnote, [^1].',
      },
    ],
  },
  {
    slip: 'a note around paragraphs',
    files: body('▸<Note id="a" by="ada-reed" text="A remark.">\n\nOne.\n\nTwo.\n\n</Note>\n'),
    problems: [
      {
        name: 'annotation-around-blocks',
        message: '<Note> stands around more than words of one paragraph.',
        fix: 'Write it in annotations.yaml beside the story, with target: and the words, or from: and to:.',
      },
    ],
  },
  {
    slip: 'a conversion around one figure',
    files: fields(
      { more: source },
      'It paid ▸<Money id="a" rate="1 USD = 7.15 CNY" rateDate="2019" source="report">much</Money>.\n',
    ),
    problems: [
      {
        name: 'conversion-without-figures',
        message: '<Money> stands around “much”, where no two figures can be told apart.',
        fix: 'Write the second in brackets, <Money …>RMB 20 billion ($2.8 billion)</Money>, or name them: from="RMB 20 billion" to="$2.8 billion".',
      },
    ],
  },
  {
    slip: 'a note on a page that is no story',
    files: {
      'pages/about.mdx':
        '---\ntitle: About\ndek: Who we are.\n---\n\nWe <Note id="a" by="ada-reed" text="Daily.">report</Note>.\n',
    },
    problems: [
      {
        name: 'note-on-page',
        file: 'pages/about.mdx',
        message: 'The annotation “a” stands on a page that is no story.',
        fix: 'Say it in the text, or in a footnote: [^1].',
      },
    ],
  },
];

/** One annotation beside the story. */
function annotation(lines: string): Record<string, string> {
  const [first = '', ...others] = lines.split('\n');
  const listed = [`  - ${first}`, ...others.map((line) => `    ${line}`)].join('\n');
  return { ...fields({ more: source }, text), [standOffFile]: `annotations:\n${listed}\n` };
}

function conversion(figures: string): Record<string, string> {
  return annotation(
    `id: sum\nkind: conversion\ntarget: RMB 14.3 billion ($2 billion)\n${figures}\nrateDate: 2019\nsource: report`,
  );
}
