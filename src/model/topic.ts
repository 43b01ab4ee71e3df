import { z } from 'zod';
import { languageTag, lineOfText, plainLine, shownLine, slug } from './scalars.ts';

/** `content/topics/<id>.yaml`: what stories are about besides their one section. */
export const topic = z
  .strictObject({
    name: shownLine.meta({ description: 'The name, in the publication’s first language.' }),
    names: z.record(languageTag, lineOfText).default({}).meta({
      description: 'Names in other languages, each by its language: zh-Hans: 航运.',
    }),
    description: plainLine.meta({
      description: 'One line under the title of the topic’s page.',
    }),
    parent: slug.optional().meta({
      description: 'A wider topic: its page has the stories of this one too.',
    }),
    formerly: z.array(slug).default([]).meta({
      description:
        'Ids that this topic had before, and topics that were merged into it: their addresses lead here.',
    }),
  })
  .meta({ title: 'Topic', description: 'What stories are about, besides their section.' });

export type Topic = z.infer<typeof topic>;
