import { fields, otherStory } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

/** Translations of what is not there, of themselves, and two in one language. */
export const translations: readonly BrokenInput[] = [
  {
    slip: 'the translation of a story that is not there',
    files: fields({ more: 'lang: fr\ntranslationOf: ▸kaola-sold' }),
    problems: [
      {
        name: 'unknown-story',
        message: 'There is no story “kaola-sold”.',
        fix: 'Add it to content/articles, or correct the name.',
      },
    ],
  },
  {
    slip: 'a story that translates itself',
    files: fields({ more: 'translationOf: ▸kaola-deal' }),
    problems: [
      {
        name: 'translation-of-itself',
        message: 'This story says that it is a translation of itself.',
        fix: 'Write the folder name of the story that it translates, or delete the line.',
      },
    ],
  },
  {
    slip: 'a translation in the language of its original',
    files: {
      ...fields({}),
      ...otherStory('articles/2019/rachat-de-kaola/article.mdx', 'translationOf: ▸kaola-deal'),
    },
    problems: [
      {
        name: 'translation-same-language',
        file: 'articles/2019/rachat-de-kaola/article.mdx',
        message:
          'This story is in the language “en”, and so is content/articles/2019/kaola-deal/article.mdx.',
        fix: 'Say in which language each is (lang: zh-CN), or delete the line translationOf.',
      },
    ],
  },
  {
    slip: 'two translations in one language',
    files: {
      ...otherStory('articles/2019/rachat/article.mdx', 'lang: fr\ntranslationOf: kaola-deal'),
      ...otherStory('articles/2019/vente/article.mdx', 'lang: fr\ntranslationOf: ▸kaola-deal'),
    },
    problems: [
      {
        name: 'translation-same-language',
        file: 'articles/2019/vente/article.mdx',
        message:
          'This story is in the language “fr”, and so is content/articles/2019/rachat/article.mdx.',
        fix: 'Say in which language each is (lang: zh-CN), or delete the line translationOf.',
      },
    ],
  },
  {
    slip: 'the translation of a translation',
    files: {
      ...otherStory('articles/2019/rachat/article.mdx', 'lang: fr\ntranslationOf: kaola-deal'),
      ...otherStory('articles/2019/verkauf/article.mdx', 'lang: de\ntranslationOf: ▸rachat'),
    },
    problems: [
      {
        name: 'translation-of-translation',
        file: 'articles/2019/verkauf/article.mdx',
        message: 'The story “rachat” is itself a translation, of “kaola-deal”.',
        fix: 'Write kaola-deal: all translations name the one original.',
      },
    ],
  },
];
