import { z } from 'zod';
import { moment, slug } from './scalars.ts';

/** How much room a story has on the home page. */
export const frontWeight = z
  .enum(['lead', 'second', 'list'])
  .meta({ description: 'lead: the first story; second: beside or below it; list: in the list.' });

export type FrontWeight = z.infer<typeof frontWeight>;

/** `content/front.yaml`: what leads the home page, in what order and weight. */
export const front = z
  .strictObject({
    stories: z
      .array(
        z.strictObject({
          story: slug.meta({ description: 'The folder name of a story.' }),
          weight: frontWeight,
          until: moment.optional().meta({
            description:
              'Until when it is kept there, with its zone; later builds list it by its date like any other.',
          }),
          although: z.enum(['retracted']).optional().meta({
            description:
              'Only for a story that was retracted: without these words it never leads the home page, whatever its weight.',
          }),
        }),
      )
      .default([])
      .meta({ description: 'In order. Stories not named follow, newest first.' }),
    freshFor: z.int().min(1).optional().meta({
      description:
        'For how many days after its publication a story named here is kept, unless its own until says otherwise.',
    }),
  })
  .meta({ title: 'Front', description: 'What leads the home page.' });

export type Front = z.infer<typeof front>;
