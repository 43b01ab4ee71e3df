import type { BadAnnotation } from './bad-annotation.ts';
import { withAnnotation } from './newsroom-with.ts';

/** Fields that are missing, misspelled or of another form. */
export const slipsOfThePen: readonly BadAnnotation[] = [
  [
    'no id',
    withAnnotation('target: Friday\nkind: note\nnote: A remark.\nby: ada-reed'),
    'annotations.yaml:2:5 missing-field',
    'The field “annotations[0].id” is missing.',
    'Add id: (Its name within the story; readers link to it, so keep it.)',
  ],
  [
    'an id with a capital',
    withAnnotation('id: First\ntarget: Friday\nkind: note\nnote: A remark.\nby: ada-reed'),
    'annotations.yaml:2:9 invalid-name',
    'The field “annotations[0].id” is First: use lower-case letters, digits and single hyphens.',
    'Write first if that is its id (Its name within the story; readers link to it, so keep it.)',
  ],
  [
    'a kind with a slip of the pen',
    withAnnotation('id: a\nkind: notes\ntarget: Friday\nnote: A remark.\nby: ada-reed'),
    'annotations.yaml:3:11 unknown-choice',
    'The field “annotations[0].kind” is “notes”, which is not one of its values.',
    'Did you mean “note”?',
  ],
  [
    'no kind',
    withAnnotation('id: a\ntarget: Friday\nnote: A remark.\nby: ada-reed'),
    'annotations.yaml:2:5 missing-field',
    'The field “annotations[0].kind” is missing.',
    'Add kind: (One of: entity, attribution, source, note, definition, conversion, correction, factcheck.)',
  ],
  [
    'no target',
    withAnnotation('id: a\nkind: note\nnote: A remark.\nby: ada-reed'),
    'annotations.yaml:2:5 missing-field',
    'The field “annotations[0].target” is missing.',
    'Add target: (The words it is about; with prefix or suffix if they stand twice; from: and to: for a long passage; prefix: and suffix: alone for a point.)',
  ],
  [
    'a target without words',
    withAnnotation('id: a\ntarget: ""\nkind: note\nnote: A remark.\nby: ada-reed'),
    'annotations.yaml:3:13 invalid-value',
    'The field “annotations[0].target” is empty.',
    'Quote the passage.',
  ],
  [
    'a target with a slip of the pen',
    withAnnotation('id: a\ntarget: { excat: Friday }\nkind: note\nnote: A remark.\nby: ada-reed'),
    'annotations.yaml:3:15 unknown-field',
    'There is no field “annotations[0].target.excat”.',
    'Did you mean “exact”?',
  ],
  [
    'a target that is a number',
    withAnnotation('id: a\ntarget: 14\nkind: note\nnote: A remark.\nby: ada-reed'),
    'annotations.yaml:3:13 wrong-kind-of-value',
    'The field “annotations[0].target” is 14, and should be a text.',
    'Put it between quotation marks: target: "14"',
  ],
  [
    'a field with a slip of the pen',
    withAnnotation('id: a\nkind: source\ntarget: Friday\nsource: report\nnotes: Page 4.'),
    'annotations.yaml:6:5 unknown-field',
    'There is no field “annotations[0].notes”.',
    'Did you mean “note”?',
  ],
  [
    'a field of another kind',
    withAnnotation(
      'id: a\nrating: true\ntarget: Friday\nkind: note\nnote: A remark.\nby: ada-reed',
    ),
    'annotations.yaml:3:5 unknown-field',
    'There is no field “annotations[0].rating”.',
    'Delete it. Known here: id, target, by, at, kind, note, sources.',
  ],
  [
    'a note by nobody',
    withAnnotation('id: a\nkind: note\ntarget: Friday\nnote: A remark.'),
    'annotations.yaml:2:5 missing-field',
    'The field “annotations[0].by” is missing.',
    'Add by: (Who made the annotation: a person in content/people.)',
  ],
  [
    'a note without a word',
    withAnnotation('id: a\nkind: note\ntarget: Friday\nby: ada-reed'),
    'annotations.yaml:2:5 missing-field',
    'The field “annotations[0].note” is missing.',
    'Add note: (The remark.)',
  ],
  [
    'a fact check without grounds',
    withAnnotation(
      'id: a\nkind: factcheck\ntarget: Friday\nclaim: It was Friday.\nrating: "true"\nby: ada-reed\nsources: [report]',
    ),
    'annotations.yaml:2:5 missing-field',
    'The field “annotations[0].grounds” is missing.',
    'Add grounds: (What the rating rests on.)',
  ],
  [
    'a fact check without sources',
    withAnnotation(
      'id: a\nkind: factcheck\ntarget: Friday\nclaim: It was Friday.\nrating: "true"\ngrounds: The report.\nby: ada-reed\nsources: []',
    ),
    'annotations.yaml:9:14 invalid-value',
    'The field “annotations[0].sources” cannot be “[]”.',
    'Name at least one source.',
  ],
  [
    'a rating with a slip of the pen',
    withAnnotation(
      'id: a\nkind: factcheck\ntarget: Friday\nclaim: It was Friday.\nrating: mostly-tru\ngrounds: The report.\nby: ada-reed\nsources: [report]',
    ),
    'annotations.yaml:6:13 unknown-choice',
    'The field “annotations[0].rating” is “mostly-tru”, which is not one of its values.',
    'Did you mean “mostly-true”?',
  ],
  [
    'a rate that is a number',
    withAnnotation(
      'id: a\nkind: conversion\ntarget: RMB 14.3 billion ($2 billion)\nfrom: RMB 14.3 billion\nto: $2 billion\nrate: 7.15\nrateDate: 2019\nsource: report',
    ),
    'annotations.yaml:7:11 invalid-value',
    'The field “annotations[0].rate” cannot be “7.15”.',
    'Write the rate as an equation: 1 USD = 7.15 CNY.',
  ],
  [
    'a rate that is no equation',
    withAnnotation(
      'id: a\nkind: conversion\ntarget: RMB 14.3 billion ($2 billion)\nfrom: RMB 14.3 billion\nto: $2 billion\nrate: 7.15 to the dollar\nrateDate: 2019\nsource: report',
    ),
    'annotations.yaml:7:11 invalid-value',
    'The field “annotations[0].rate” cannot be “7.15 to the dollar”.',
    'Write the rate as an equation: 1 USD = 7.15 CNY.',
  ],
  [
    'a rate without a date',
    withAnnotation(
      'id: a\nkind: conversion\ntarget: RMB 14.3 billion ($2 billion)\nfrom: RMB 14.3 billion\nto: $2 billion\nrate: 1 USD = 7.15 CNY\nsource: report',
    ),
    'annotations.yaml:2:5 missing-field',
    'The field “annotations[0].rateDate” is missing.',
    'Add rateDate: (The day, month or year of the rate.)',
  ],
  [
    'a rate from nowhere',
    withAnnotation(
      'id: a\nkind: conversion\ntarget: RMB 14.3 billion ($2 billion)\nfrom: RMB 14.3 billion\nto: $2 billion\nrate: 1 USD = 7.15 CNY\nrateDate: 2019',
    ),
    'annotations.yaml:2:5 missing-field',
    'The field “annotations[0].source” is missing.',
    'Add source: (Source of the rate: the id of one of the story’s sources.)',
  ],
  [
    'a rate of a month that does not exist',
    withAnnotation(
      'id: a\nkind: conversion\ntarget: RMB 14.3 billion ($2 billion)\nfrom: RMB 14.3 billion\nto: $2 billion\nrate: 1 USD = 7.15 CNY\nrateDate: 2019-13\nsource: report',
    ),
    'annotations.yaml:8:15 no-such-date',
    'The field “annotations[0].rateDate” is 2019-13, and there is no such day or time.',
    'Correct the day or the time.',
  ],
  [
    'foreign words without their language',
    withAnnotation(
      'id: a\nkind: attribution\ntarget: a good price\nspeaker: alibaba\noriginal: 好价钱',
    ),
    'annotations.yaml:2:5 missing-field',
    'The field “annotations[0].lang” is missing.',
    'Words in another language need that language: add lang: zh.',
  ],
  [
    'a time without its zone',
    withAnnotation(
      'id: a\nat: 2019-09-07T10:00\ntarget: Friday\nkind: note\nnote: A remark.\nby: ada-reed',
    ),
    'annotations.yaml:3:9 date-without-zone',
    'The field “annotations[0].at” is 2019-09-07T10:00, without a zone.',
    'Add the offset from UTC: 2019-09-07T10:00+08:00 for Shanghai, 2019-09-07T10:00Z for UTC.',
  ],
  [
    'a definition of nothing',
    withAnnotation('id: a\nkind: definition\ntarget: The price of it'),
    'annotations.yaml:2:5 missing-field',
    'The field “annotations[0].term” is missing.',
    'Add term: (The id of a term in content/glossary.yaml.)',
  ],
];
