import { z } from 'zod';
import { languageTag, moment, sitePath, plainLine } from './scalars.ts';

/** The frontmatter of `content/pages/<slug>.mdx`: about, policies and the like. */
export const page = z
  .strictObject({
    title: plainLine.meta({ description: 'The heading of the page.' }),
    dek: plainLine.meta({ description: 'One line that says what a reader finds here.' }),
    lang: languageTag
      .optional()
      .meta({ description: 'Language of the page, if not the publication’s first.' }),
    updated: moment.optional().meta({ description: 'When the page last changed in substance.' }),
    draft: z.boolean().default(false).meta({ description: 'true keeps the page off the site.' }),
    aliases: z.array(sitePath).default([]).meta({ description: 'Old addresses that lead here.' }),
  })
  .meta({ title: 'Page', description: 'The frontmatter of a page about the newsroom.' });

export type Page = z.infer<typeof page>;
