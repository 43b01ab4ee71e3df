import { z } from 'zod';
import { explainAlternativeText } from '../problems/explain-alternative-text.ts';
import { explainPictureName } from '../problems/explain-picture-name.ts';
import { telling } from '../problems/telling.ts';
import { anyText, lineOfText, shownLine, webAddress } from './scalars.ts';

/** What is written where nobody knows who made a picture. */
const notRecorded = 'not-recorded';

/** A picture with what readers who cannot see it, and its maker, are owed. */
export const image = z
  .strictObject({
    src: z
      .string()
      .regex(/^\.\//u, { error: 'name a file beside this one, such as ./market.jpg', abort: true })
      .check(telling(explainPictureName))
      .meta({ description: 'A picture file beside this one: ./kaola.jpg.' }),
    alt: anyText.check(telling(explainAlternativeText)).meta({
      description:
        'What the picture shows, for those who cannot see it. Empty only for decoration.',
    }),
    caption: shownLine.optional().meta({ description: 'The line below the picture.' }),
    credit: shownLine
      .transform((typed) => (typed === notRecorded ? undefined : typed))
      .meta({
        description:
          'Who made it; `not-recorded` if nobody knows any more, which readers are told.',
      }),
    link: webAddress.optional().meta({ description: 'Where a press on the picture leads.' }),
    licence: lineOfText.optional().meta({ description: 'Under what terms it is used.' }),
  })
  .meta({ description: 'A picture with alternative text and credit.' });

export type Image = z.infer<typeof image>;
