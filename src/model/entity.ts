import { z } from 'zod';
import {
  languageTag,
  lineOfText,
  moment,
  partialDate,
  proseText,
  slug,
  webAddress,
  currencyCode,
  plainLine,
  shownLine,
} from './scalars.ts';
import { passage } from './quote-selector.ts';

const evidence = z
  .strictObject({
    story: slug.meta({ description: 'The story that says so.' }),
    quote: passage.meta({ description: 'The words in it that say so.' }),
  })
  .meta({ description: 'A story and the passage in it that proves the relation.' });

const relation = z
  .strictObject({
    type: z
      .enum([
        'owned-by',
        'part-of',
        'led-by',
        'founded-by',
        'invested-in',
        'competes-with',
        'operates',
        'located-in',
      ])
      .meta({ description: 'How this entity relates to the other.' }),
    to: slug.meta({ description: 'The other entity or person.' }),
    from: partialDate.optional().meta({ description: 'Since when.' }),
    until: partialDate.optional().meta({ description: 'Until when.' }),
    evidence: evidence.optional(),
  })
  .meta({ description: 'A relation to another entity or person.' });

export type Relation = z.infer<typeof relation>;

const money = z
  .strictObject({
    amount: z.number().positive().meta({ description: 'The amount in single units: 2000000000.' }),
    currency: currencyCode,
    approximate: z.boolean().default(false).meta({ description: 'true for "about".' }),
  })
  .meta({ description: 'An amount of money.' });

const party = z
  .strictObject({
    entity: slug.meta({ description: 'An entity or a person.' }),
    role: lineOfText.meta({ description: 'buyer, seller, target, investor, host…' }),
  })
  .meta({ description: 'Who takes part, and as what.' });

const common = {
  name: lineOfText.meta({ description: 'The name as the newsroom writes it.' }),
  names: z
    .record(languageTag, lineOfText)
    .default({})
    .meta({ description: 'The name in other languages: zh: 网易考拉.' }),
  aliases: z
    .array(lineOfText)
    .default([])
    .meta({ description: 'Other names in any script; each links at first mention.' }),
  description: plainLine.meta({ description: 'One line for the hover card.' }),
  about: proseText
    .optional()
    .meta({ description: 'More, for the entity’s own page; empty lines divide paragraphs.' }),
  sameAs: z
    .array(webAddress)
    .default([])
    .meta({ description: 'Records of the same thing elsewhere, such as Wikidata.' }),
  relations: z
    .array(relation)
    .default([])
    .meta({ description: 'Relations to other entities or people.' }),
};

/** `content/entities/<id>.yaml`: anything that stories name and readers ask about. */
export const entity = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z
        .enum(['organisation', 'person', 'product', 'place'])
        .meta({ description: 'What it is.' }),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('event').meta({ description: 'Something that happened.' }),
      ...common,
      date: partialDate.optional().meta({ description: 'When it happened or began.' }),
      starts: moment.optional().meta({
        description: 'The hour at which it begins, in place of date: 2026-06-12T10:00:00+01:00.',
      }),
      ends: moment.optional().meta({ description: 'When it ends.' }),
      place: slug.optional().meta({ description: 'Where: an entity of kind place.' }),
      venue: shownLine.optional().meta({ description: 'The hall, the street or the quay.' }),
      signUp: webAddress.optional().meta({ description: 'Where one can put one’s name down.' }),
      cancelled: z.boolean().default(false).meta({ description: 'true if it is called off.' }),
      parties: z.array(party).default([]).meta({ description: 'Who took part.' }),
    }),
    z.strictObject({
      kind: z.literal('deal').meta({ description: 'A purchase, merger or investment.' }),
      ...common,
      parties: z
        .array(party)
        .min(1, 'name the parties of the deal')
        .meta({ description: 'Who takes part, and as what.' }),
      value: money.optional().meta({ description: 'What it is worth.' }),
      announced: partialDate.optional().meta({ description: 'When it was announced.' }),
      completed: partialDate.optional().meta({ description: 'When it was completed.' }),
      status: z
        .enum(['rumoured', 'announced', 'completed', 'cancelled'])
        .meta({ description: 'How far it has come, as far as our stories say.' }),
    }),
  ])
  .meta({
    title: 'Entity',
    description: 'An organisation, person, product, place, event or deal.',
  });

export type Entity = z.infer<typeof entity>;
export type EntityKind = Entity['kind'];
