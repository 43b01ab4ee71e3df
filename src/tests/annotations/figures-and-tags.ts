import type { BadAnnotation } from './bad-annotation.ts';
import { withAnnotation, withAnnotations, withFiles, withText } from './newsroom-with.ts';

/** Conversions, annotations in the text, and files. */
export const figuresAndTags: readonly BadAnnotation[] = [
  [
    'a conversion that does not come out',
    withAnnotation(
      'id: a\nkind: conversion\ntarget: RMB 14.3 billion ($2 billion)\nfrom: RMB 14.3 billion\nto: $2 billion\nrate: 1 USD = 4.15 CNY\nrateDate: 2019\nsource: report',
    ),
    'annotations.yaml:7:11 wrong-conversion',
    'At 1 USD = 4.15 CNY, RMB 14.3 billion is not $2 billion.',
    'It comes to 3 in the same scale. Correct the figure or the rate.',
  ],
  [
    'a figure that the words do not have',
    withAnnotation(
      'id: a\nkind: conversion\ntarget: RMB 14.3 billion ($2 billion)\nfrom: RMB 14.4 billion\nto: $2 billion\nrate: 1 USD = 7.15 CNY\nrateDate: 2019\nsource: report',
    ),
    'annotations.yaml:5:11 figure-not-in-target',
    'The figure from: RMB 14.4 billion does not stand in “RMB 14.3 billion ($2 billion)”.',
    'Copy the figure from the words, or take the words into target that have it.',
  ],
  [
    'a rate of another currency',
    withAnnotation(
      'id: a\nkind: conversion\ntarget: RMB 14.3 billion ($2 billion)\nfrom: RMB 14.3 billion\nto: $2 billion\nrate: 1 EUR = 7.15 CNY\nrateDate: 2019\nsource: report',
    ),
    'annotations.yaml:7:11 rate-of-other-units',
    'The rate is between EUR and CNY, and RMB 14.3 billion and $2 billion are not.',
    'Give the rate between the units of the two figures: 1 USD = 7.15 CNY.',
  ],
  [
    'a figure without a unit',
    withAnnotation(
      'id: a\nkind: conversion\ntarget: RMB 14.3 billion ($2 billion)\nfrom: 14.3 billion\nto: $2 billion\nrate: 1 USD = 7.15 CNY\nrateDate: 2019\nsource: report',
    ),
    'annotations.yaml:7:11 not-a-figure',
    '“14.3 billion” is not a figure with a unit.',
    'Write sign, number and scale, as the story has them: RMB 90.83 billion.',
  ],
  [
    'a rate of nothing',
    withAnnotation(
      'id: a\nkind: conversion\ntarget: RMB 14.3 billion ($2 billion)\nfrom: RMB 14.3 billion\nto: $2 billion\nrate: 0 USD = 7.15 CNY\nrateDate: 2019\nsource: report',
    ),
    'annotations.yaml:7:11 rate-of-nothing',
    'The rate “0 USD = 7.15 CNY” cannot be reckoned with.',
    'Write it as an equation of two amounts that are not zero: 1 USD = 7.15 CNY.',
  ],
  [
    'a note in the text without a name',
    withText('It was <Note by="ada-reed" text="A remark.">Friday</Note>.'),
    'article.mdx:25:8 missing-field',
    'The attribute “id” of <Note> is missing.',
    'Add id="…" (Its name within the story; readers link to it.)',
  ],
  [
    'a note in the text by someone unknown',
    withText('It was <Note id="a" by="ada" text="A remark.">Friday</Note>.'),
    'article.mdx:25:8 unknown-person',
    'There is no person “ada”.',
    'Did you mean “ada-reed”?',
  ],
  [
    'a note around nothing',
    withText('It was Friday<Note id="a" by="ada-reed" text="A remark."></Note>.'),
    'article.mdx:25:14 annotation-without-words',
    '<Note> stands around no words.',
    'Put the words inside: <Note …>the words</Note>. For a note at a point use a footnote, [^1].',
  ],
  [
    'a note around two paragraphs',
    withText('<Note id="a" by="ada-reed" text="A remark.">\n\nOne.\n\nTwo.\n\n</Note>'),
    'article.mdx:25:1 annotation-around-blocks',
    '<Note> stands around more than words of one paragraph.',
    'Write it in annotations.yaml beside the story, with target: and the words, or from: and to:.',
  ],
  [
    'a note whose text is code',
    withText('It was <Note id="a" by="ada-reed" text={remark}>Friday</Note>.'),
    'article.mdx:25:35 code-in-attribute',
    'The attribute “text” of <Note> holds code.',
    'Write the value itself, between quotation marks.',
  ],
  [
    'a note with a slip of the pen',
    withText('It was <Not id="a" by="ada-reed" text="A remark.">Friday</Not>.'),
    'article.mdx:25:8 unknown-component',
    'There is no component <Not>.',
    'Did you mean <Note>?',
  ],
  [
    'money around one figure',
    withText(
      'It cost <Money id="a" rate="1 USD = 7.15 CNY" rateDate="2019" source="report">RMB 14.3 billion</Money>.',
    ),
    'article.mdx:25:9 conversion-without-figures',
    '<Money> stands around “RMB 14.3 billion”, where no two figures can be told apart.',
    'Write the second in brackets, <Money …>RMB 20 billion ($2.8 billion)</Money>, or name them: from="RMB 20 billion" to="$2.8 billion".',
  ],
  [
    'money that does not come out',
    withText(
      'It cost <Money id="a" rate="1 USD = 7.15 CNY" rateDate="2019" source="report">RMB 14.3 billion ($3 billion)</Money>.',
    ),
    'article.mdx:25:9 wrong-conversion',
    'At 1 USD = 7.15 CNY, RMB 14.3 billion is not $3 billion.',
    'It comes to 2 in the same scale. Correct the figure or the rate.',
  ],
  [
    'a figure from an unknown source',
    withText(
      'It was <Amount id="a" rate="1 mile = 1.609 km" rateDate="2019" source="atlas">10 miles (16.09 km)</Amount> off.',
    ),
    'article.mdx:25:8 unknown-source',
    'There is no source “atlas”.',
    'Add it to the story’s sources, or correct the name.',
  ],
  [
    'annotations without a list',
    withAnnotations('annotations: none\n'),
    'annotations.yaml:1:14 wrong-kind-of-value',
    'The field “annotations” is none, and should be a list.',
    'Write a list: annotations: [none]',
  ],
  [
    'a note on a page that is no story',
    withFiles({
      'pages/about.mdx':
        '---\ntitle: About\ndek: Us.\n---\n\nWe <Note id="a" by="ada-reed" text="Each day.">report</Note>.\n',
    }),
    'about.mdx:1:1 note-on-page',
    'The annotation “a” stands on a page that is no story.',
    'Say it in the text, or in a footnote: [^1].',
  ],
  [
    'annotations beside no story',
    withFiles({ 'articles/2019/later/annotations.yaml': 'annotations: []\n' }),
    'annotations.yaml:1:1 annotations-without-story',
    'There is no article.mdx in the folder of these annotations.',
    'Move the file into the folder of its story.',
  ],
  [
    'a term that stands twice in the glossary',
    withFiles({
      'glossary.yaml':
        'terms:\n  - { id: price, term: price, definition: One. }\n  - { id: price, term: price, definition: Two. }\n',
    }),
    'glossary.yaml:3:11 duplicate-id',
    'The id “price” stands twice among the terms.',
    'Rename one of the two, for instance to price-2.',
  ],
];
