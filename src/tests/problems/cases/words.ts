import type { BrokenInput } from '../broken-input.ts';

/** Slips in the newsroom’s own words of the interface. */
export const wordsSlips: readonly BrokenInput[] = [
  {
    slip: 'a file of words that is named by no language',
    files: { 'words/french_words.yaml': 'frame.home: Accueil\n' },
    problems: [
      {
        name: 'unknown-language',
        file: 'words/french_words.yaml',
        message: '“french_words” is no language tag.',
        fix: 'Name it by the tag of its language: fr.yaml, pt-BR.yaml or zh-Hant.yaml.',
      },
    ],
  },
  {
    slip: 'a word of the interface that there is not',
    files: { 'words/nl.yaml': '▸frame.hom: Voorpagina\n' },
    problems: [
      {
        name: 'unknown-field',
        file: 'words/nl.yaml',
        message: 'There is no field “frame.hom”.',
        fix: 'Did you mean “frame.home”?',
      },
    ],
  },
  {
    slip: 'a sentence of the interface without its slot',
    files: { 'words/nl.yaml': 'list.page: ▸Pagina\n' },
    problems: [
      {
        name: 'invalid-value',
        file: 'words/nl.yaml',
        message: 'The field “list.page” cannot be “Pagina”.',
        fix: 'Put {number} where it belongs in the sentence.',
      },
    ],
  },
  {
    slip: 'a slot of the interface that nothing fills',
    files: { 'words/nl.yaml': 'list.page: ▸Pagina {nummer}\n' },
    problems: [
      {
        name: 'invalid-value',
        file: 'words/nl.yaml',
        message: 'The field “list.page” cannot be “Pagina {nummer}”.',
        fix: 'Nothing fills {nummer}: write {number}.',
      },
    ],
  },
  {
    slip: 'a count without a form that its language has',
    files: {
      'words/pl.yaml':
        'list.stories:\n  ▸one: "{count} artykuł"\n  few: "{count} artykuły"\n  other: "{count} artykułu"\n',
    },
    problems: [
      {
        name: 'missing-field',
        file: 'words/pl.yaml',
        message: 'The field “list.stories.many” is missing.',
        fix: 'Add many: ({count} stories)',
      },
    ],
  },
  {
    slip: 'a count with a form that its language does not have',
    files: {
      'words/nl.yaml':
        'list.stories:\n  one: een artikel\n  ▸few: "{count} artikelen"\n  other: "{count} artikelen"\n',
    },
    problems: [
      {
        name: 'unknown-field',
        file: 'words/nl.yaml',
        message: 'There is no field “list.stories.few”.',
        fix: 'Delete it. Known here: one, other.',
      },
    ],
  },
  {
    slip: 'one text for what counts',
    files: { 'words/nl.yaml': 'list.stories: ▸artikelen\n' },
    problems: [
      {
        name: 'wrong-kind-of-value',
        file: 'words/nl.yaml',
        message: 'The field “list.stories” is artikelen, and should be a group of fields.',
        fix: 'Write fields below it, indented by two spaces: one, other.',
      },
    ],
  },
  {
    slip: 'two files of words for one language',
    files: {
      'words/iw.yaml': 'frame.home: דף הבית\n',
      'words/he.yaml': 'frame.home: דף הבית\n',
    },
    problems: [
      {
        name: 'duplicate-language',
        file: 'words/iw.yaml',
        message: 'The words in he are in content/words/he.yaml already.',
        fix: 'Put all of them into one file, and delete the other.',
      },
    ],
  },
];
