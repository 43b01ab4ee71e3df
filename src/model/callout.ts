import { z } from 'zod';
import { image } from './image.ts';
import { proseText, servedPath, shownLine, slug, webAddress } from './scalars.ts';

/** A box that many stories carry, defined once: a newsletter, a donation, a line for tips. */
export const callout = z
  .strictObject({
    id: slug.meta({ description: 'Its name in stories: <Callout use="newsletter" />.' }),
    title: shownLine.meta({ description: 'Its heading.' }),
    text: proseText.meta({ description: 'One or two sentences.' }),
    picture: image
      .optional()
      .meta({ description: 'A picture beside publication.yaml, above the words.' }),
    link: z
      .strictObject({
        label: shownLine.meta({ description: 'What the link says: Subscribe.' }),
        href: z.union([webAddress, servedPath]).meta({
          description: 'Where it leads: a web address, or a path of this site.',
        }),
      })
      .optional()
      .meta({ description: 'Where a reader goes from here.' }),
    placed: z
      .strictObject({
        after: z.int().min(1).meta({ description: 'After how many paragraphs of the text.' }),
        sections: z.array(slug).min(1, 'name at least one section').meta({
          description: 'In the stories of these sections.',
        }),
      })
      .optional()
      .meta({
        description:
          'Where it stands by itself. Stories that say callouts: false have none, and short ones none that stands behind their text.',
      }),
  })
  .meta({ description: 'A box that many stories carry.' });

export type Callout = z.infer<typeof callout>;
