import { shownLine } from '../../model/scalars.ts';
import { explainBy } from './explain-by.ts';
import type { Answers, Question } from './question.ts';
import type { TakenPicture } from './take-picture.ts';

const hasPicture = (answers: Answers): boolean => (answers['picture'] ?? '') !== '';

/** What is asked of a picture. */
export function pictureQuestions(
  picture: Pick<Question, 'asks' | 'optional'>,
): readonly Question[] {
  return [
    { flag: 'picture', example: '~/Pictures/IMG 1234.jpg', ...picture },
    {
      flag: 'alt',
      asks: 'What does the picture show, for those who cannot see it?',
      example: 'Two ferries side by side at a quay, one red, one white.',
      asksIf: hasPicture,
      explain: explainAlt,
    },
    {
      flag: 'credit',
      asks: 'Who made the picture?',
      example: 'Photo: Ada Example',
      asksIf: hasPicture,
      explain: explainBy(shownLine),
    },
    {
      flag: 'caption',
      asks: 'What does the line below the picture say?',
      optional: true,
      asksIf: hasPicture,
      explain: explainBy(shownLine),
    },
  ];
}

/** The fields of a picture that was taken. */
export function pictureFields(
  answers: Answers,
  picture: TakenPicture | undefined,
): Readonly<Record<string, string>> | undefined {
  if (picture === undefined) return undefined;
  const { alt = '', credit = '', caption = '' } = answers;
  return { src: `./${picture.name}`, alt, ...(caption !== '' && { caption }), credit };
}

function explainAlt(typed: string): string | undefined {
  if (/\.(?:jpe?g|png|webp|heic|gif|svg|avif)$/iu.test(typed))
    return 'That is the name of a file. Say what is to be seen.';
  return explainBy(shownLine)(typed);
}
