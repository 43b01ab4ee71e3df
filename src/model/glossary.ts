import { z } from 'zod';
import { lineOfText, proseText, slug, webAddress } from './scalars.ts';

const term = z
  .strictObject({
    id: slug.meta({ description: 'Name of the entry; definitions refer to it.' }),
    term: lineOfText.meta({ description: 'The term as the newsroom writes it.' }),
    definition: proseText.meta({ description: 'What it means, in words anyone understands.' }),
    url: webAddress.optional().meta({ description: 'Where to read more.' }),
  })
  .meta({ description: 'A term and what it means.' });

export type GlossaryTerm = z.infer<typeof term>;

/** `content/glossary.yaml`: terms that stories use and readers may not know. */
export const glossary = z
  .strictObject({ terms: z.array(term).meta({ description: 'The terms, in any order.' }) })
  .meta({ title: 'Glossary', description: 'Terms that stories use and readers may not know.' });

export type Glossary = z.infer<typeof glossary>;
