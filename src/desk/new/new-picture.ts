import type { NewKind } from './new-kind.ts';
import { storyFileOf } from './at-hand.ts';
import { pictureQuestions } from './picture-questions.ts';

/** A picture in the text of a story that is there. */
export const newPicture: NewKind = {
  makes: 'a picture for the text of a story',
  needs: ({ nouns }) =>
    nouns.articles.size > 0
      ? undefined
      : { says: 'There is no story yet.', fix: 'Begin one: npm run new -- story' },
  questions: (at) => [
    {
      flag: 'story',
      asks: 'For which story?',
      choices: [...at.nouns.articles.values()].map(({ id, value }) => ({
        value: id,
        label: value.title,
      })),
    },
    ...pictureQuestions({ asks: 'Which picture? The path of its file.' }),
  ],
  plan: ({ story = '', alt = '', credit = '', caption = '' }, at, picture) => {
    const file = storyFileOf(at, story);
    if (file === undefined || picture === undefined)
      return { says: 'There is no picture to take.', fix: 'Give its file: --picture ./market.jpg' };
    const attributes = [
      ['src', `./${picture.name}`],
      ['alt', alt],
      ['caption', caption],
      ['credit', credit],
    ].flatMap(([name = '', value = '']) =>
      value === '' ? [] : [`${name}="${value.replaceAll('"', '&quot;')}"`],
    );
    return {
      files: [{ path: file.path.replace(/article\.mdx$/u, picture.name), content: picture.bytes }],
      next: [
        `Put this line into ${file.file}, between two paragraphs:`,
        `<Figure ${attributes.join(' ')} />`,
      ],
    };
  },
};
