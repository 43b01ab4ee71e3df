import { z } from 'zod';
import { image } from './image.ts';
import {
  languageTag,
  lineOfText,
  partialDate,
  proseText,
  slug,
  webAddress,
  plainLine,
  shownLine,
} from './scalars.ts';

const position = z
  .strictObject({
    title: lineOfText.meta({ description: 'What the person is: e-commerce reporter.' }),
    organisation: lineOfText.meta({
      description: 'Where: an entity in content/entities, or a name.',
    }),
    from: partialDate.optional().meta({ description: 'Since when, as precisely as known.' }),
    to: partialDate.optional().meta({ description: 'Until when; leave out if it still holds.' }),
    asOf: partialDate
      .optional()
      .meta({ description: 'When this was last known to hold, if start and end are not known.' }),
    beat: lineOfText.optional().meta({ description: 'What the person covers there.' }),
  })
  .meta({ description: 'A post held over time.' });

export type Position = z.infer<typeof position>;

/** `content/people/<id>.yaml`: an author, an editor or someone quoted. */
export const person = z
  .strictObject({
    name: lineOfText.meta({ description: 'The name in bylines.' }),
    kind: z.enum(['person', 'collective', 'unnamed']).default('person').meta({
      description:
        'collective: a desk or a board that signs together; unnamed: somebody whose name is kept back, or a pseudonym.',
    }),
    members: z
      .array(slug)
      .default([])
      .meta({ description: 'Who belongs to a collective: people in content/people.' }),
    unnamedBecause: shownLine.optional().meta({
      description: 'Why the name is kept back, in a sentence that readers see beside the byline.',
    }),
    nativeName: z
      .strictObject({
        text: lineOfText.meta({ description: 'The name as it is written there.' }),
        lang: languageTag,
      })
      .optional()
      .meta({ description: 'The name in the person’s own script, with its language.' }),
    familyName: lineOfText
      .optional()
      .meta({ description: 'Which part is the family name, for sorting.' }),
    aliases: z.array(lineOfText).default([]).meta({ description: 'Other names, in any script.' }),
    description: plainLine.meta({ description: 'One line for the hover card.' }),
    portrait: image.optional().meta({ description: 'A picture of the person.' }),
    bio: proseText.optional().meta({ description: 'A paragraph for the person’s own page.' }),
    expertise: z.array(lineOfText).default([]).meta({ description: 'Areas of expertise.' }),
    positions: z
      .array(position)
      .default([])
      .meta({ description: 'Posts over time; bylines show the one of the day.' }),
    links: z
      .array(
        z.strictObject({
          label: lineOfText.meta({ description: 'What the link is called: Website.' }),
          url: webAddress,
        }),
      )
      .default([])
      .meta({ description: 'Where else to find the person.' }),
    sameAs: z
      .array(webAddress)
      .default([])
      .meta({ description: 'Records of the same person elsewhere.' }),
    fediverse: z
      .string()
      .regex(
        /^@[\w.-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/iu,
        'write the account with its server, such as @ada@social.example',
      )
      .optional()
      .meta({
        description:
          'Account on Mastodon or the like, @ada@social.example: links shared there name its owner.',
      }),
  })
  .meta({ title: 'Person', description: 'An author, an editor or a quoted person.' });

export type Person = z.infer<typeof person>;
