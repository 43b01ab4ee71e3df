import { z } from 'zod';
import { explainAlternativeText } from '../problems/explain-alternative-text.ts';
import { explainPictureName } from '../problems/explain-picture-name.ts';
import { telling } from '../problems/telling.ts';
import { anyText, lineOfText, shownLine, webAddress } from './scalars.ts';

/** What is written where nobody knows who made a picture. */
const notRecorded = 'not-recorded';

/** What of a picture stays where it is cut to a shape. */
export const pictureFocus = z
  .enum([
    'centre',
    'top-left',
    'top',
    'top-right',
    'left',
    'right',
    'bottom-left',
    'bottom',
    'bottom-right',
  ])
  .meta({ description: 'What stays in sight where the picture is cut to a shape: top.' });

export type PictureFocus = z.infer<typeof pictureFocus>;

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
    caption: shownLine.optional().meta({
      description: 'The line below the picture; it may hold *emphasis* and [links](https://…).',
    }),
    credit: shownLine
      .transform((typed) => (typed === notRecorded ? undefined : typed))
      .meta({
        description:
          'Who made it; `not-recorded` if nobody knows any more, which readers are told.',
      }),
    link: webAddress.optional().meta({ description: 'Where a press on the picture leads.' }),
    licence: lineOfText.optional().meta({
      description:
        'Under what terms it is used: CC BY 4.0, which leads to its own page, or [Open data](https://…).',
    }),
    focus: pictureFocus.optional(),
  })
  .meta({ description: 'A picture with alternative text and credit.' });

export type Image = z.infer<typeof image>;

const pictureName = image.shape.src;

/** The picture that leads a story, with pieces of it that the newsroom cut itself. */
export const leadImage = image
  .extend({
    crops: z
      .strictObject({
        wide: pictureName.optional().meta({
          description: 'A broad piece of it, for links and search: ./market-wide.jpg.',
        }),
        square: pictureName.optional().meta({
          description: 'A square piece of it: ./market-square.jpg.',
        }),
      })
      .optional()
      .meta({ description: 'Pieces of the picture for places that cut it to a shape.' }),
  })
  .meta({ description: 'The lead picture.' });

export type LeadImage = z.infer<typeof leadImage>;
