import type { BadAnnotation } from './bad-annotation.ts';
import { withAnnotation, withAnnotations } from './newsroom-with.ts';

/** References that lead nowhere, and claims that the text does not bear out. */
export const falseClaims: readonly BadAnnotation[] = [
  [
    'an entity that does not exist',
    withAnnotation('id: a\nkind: entity\ntarget: More\nentity: koala'),
    'annotations.yaml:5:13 unknown-entity',
    'There is no entity or person “koala”.',
    'Did you mean “kaola”?',
  ],
  [
    'a speaker that does not exist',
    withAnnotation('id: a\nkind: attribution\ntarget: a good price\nspeaker: alibabba'),
    'annotations.yaml:5:14 unknown-entity',
    'There is no entity or person “alibabba”.',
    'Did you mean “alibaba”?',
  ],
  [
    'a source that is not listed',
    withAnnotation('id: a\nkind: source\ntarget: Friday\nsource: raport'),
    'annotations.yaml:5:13 unknown-source',
    'There is no source “raport”.',
    'Did you mean “report”?',
  ],
  [
    'one of several sources that is not listed',
    withAnnotation(
      'id: a\nsources: [report, feeling]\ntarget: Friday\nkind: note\nnote: A remark.\nby: ada-reed',
    ),
    'annotations.yaml:3:23 unknown-source',
    'There is no source “feeling”.',
    'Did you mean “filing”?',
  ],
  [
    'an author that does not exist',
    withAnnotation('id: a\ntarget: Friday\nkind: note\nnote: A remark.\nby: ada-red'),
    'annotations.yaml:6:9 unknown-person',
    'There is no person “ada-red”.',
    'Did you mean “ada-reed”?',
  ],
  [
    'a term that the glossary does not have',
    withAnnotation('id: a\nkind: definition\ntarget: Friday\nterm: prize'),
    'annotations.yaml:5:11 unknown-term',
    'There is no term “prize”.',
    'Did you mean “price”?',
  ],
  [
    'an update note that does not exist',
    withAnnotation('id: a\nkind: correction\ntarget: Friday\nupdate: second-year'),
    'annotations.yaml:5:13 unknown-update',
    'There is no update note “second-year”.',
    'Did you mean “second-day”?',
  ],
  [
    'an earlier wording that still stands',
    withAnnotation(
      'id: a\nkind: correction\ntarget: Friday\nupdate: second-day\nwas: More follows',
    ),
    'annotations.yaml:6:10 was-still-there',
    'The correction says that "More follows" was replaced, and it still stands in the story.',
    'Correct the text of the story, or quote in was: the words that really stood there.',
  ],
  [
    'two annotations of one name',
    withAnnotations(
      'annotations:\n  - { id: a, kind: note, target: Friday, note: One., by: ada-reed }\n  - { id: a, kind: note, target: More, note: Two., by: ada-reed }\n',
    ),
    'annotations.yaml:3:11 duplicate-annotation',
    'Another annotation or update note of this story is called “a”.',
    'Call it a-2.',
  ],
  [
    'the name of an update note',
    withAnnotation('id: second-day\ntarget: Friday\nkind: note\nnote: A remark.\nby: ada-reed'),
    'annotations.yaml:2:9 duplicate-annotation',
    'Another annotation or update note of this story is called “second-day”.',
    'Call it second-day-2.',
  ],
  [
    'a name that the site gives itself',
    withAnnotation('id: entity-kaola\ntarget: Friday\nkind: note\nnote: A remark.\nby: ada-reed'),
    'annotations.yaml:2:9 reserved-annotation-id',
    'The name “entity-kaola” belongs to a mark that the site makes itself.',
    'Call it about-kaola.',
  ],
  [
    'direct speech that is not quoted',
    withAnnotation(
      'id: a\nkind: attribution\ntarget: The price had long been known\nspeaker: alibaba',
    ),
    'annotations.yaml:4:13 not-a-quotation',
    '“The price had long been known” is said to be direct speech, and is neither in quotation marks nor in a <Quote>.',
    'Put the words into quotation marks, point to those that are, or write speech: reported.',
  ],
  [
    'an entity in a heading',
    withAnnotation('id: a\nkind: entity\ntarget: The price of it\nentity: kaola'),
    'annotations.yaml:4:13 entity-not-linkable',
    '“The price of it” stands in a heading, in code, in a link, or in several paragraphs.',
    'Point to another mention of it.',
  ],
  [
    'an entity on words that are a link',
    withAnnotation('id: a\nkind: entity\ntarget: other shop\nentity: alibaba'),
    'annotations.yaml:4:13 entity-not-linkable',
    '“other shop” stands in a heading, in code, in a link, or in several paragraphs.',
    'Point to another mention of it.',
  ],
  [
    'an entity across paragraphs',
    withAnnotation(
      'id: a\nkind: entity\ntarget: { from: ($2 billion), to: It was }\nentity: alibaba',
    ),
    'annotations.yaml:4:13 entity-not-linkable',
    '“($2 billion). It was” stands in a heading, in code, in a link, or in several paragraphs.',
    'Point to another mention of it.',
  ],
];
