import { z } from 'zod';
import { slug } from './scalars.ts';

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
        }),
      )
      .default([])
      .meta({ description: 'In order. Stories not named follow, newest first.' }),
  })
  .meta({ title: 'Front', description: 'What leads the home page.' });

export type Front = z.infer<typeof front>;
