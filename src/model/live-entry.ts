import { z } from 'zod';
import { moment, plainLine, slug } from './scalars.ts';

/**
 * The frontmatter of `content/articles/<year>/<slug>/entries/<id>.mdx`: one entry of live coverage, in
 * a file of its own, so that two reporters never write into the same one.
 */
export const liveEntry = z
  .strictObject({
    title: plainLine.meta({ description: 'Its heading: what happened, in a few words.' }),
    at: moment
      .refine((text) => text.includes('T'), 'write the time too, such as 2019-09-06T18:30:00+08:00')
      .meta({ description: 'When it was written, with its zone: entries stand by it.' }),
    authors: z
      .array(slug)
      .min(1, 'name at least one author')
      .meta({ description: 'Who wrote it: people in content/people.' }),
    key: z
      .boolean()
      .default(false)
      .meta({ description: 'true lists it among the key moments at the head of the story.' }),
    draft: z.boolean().default(false).meta({ description: 'true keeps the entry off the site.' }),
    embargo: moment
      .optional()
      .meta({ description: 'The entry stays off the site until this time.' }),
  })
  .meta({ title: 'Live entry', description: 'The frontmatter of an entry of live coverage.' });

export type LiveEntry = z.infer<typeof liveEntry>;
