import { z } from 'zod';
import { passage, quoteSelector } from './quote-selector.ts';
import {
  anyText,
  languageTag,
  lineOfText,
  moment,
  partialDate,
  proseText,
  slug,
} from './scalars.ts';

const rangeTarget = z
  .strictObject({
    from: passage.meta({ description: 'The words with which the passage begins.' }),
    to: passage.meta({ description: 'The words with which it ends.' }),
  })
  .meta({ description: 'A passage from some words to others, across paragraphs if need be.' });

const pointTarget = z
  .strictObject({
    prefix: anyText.optional().meta({ description: 'Words right before the point.' }),
    suffix: anyText.optional().meta({ description: 'Words right after the point.' }),
  })
  .meta({ description: 'A point between two words: a note that belongs to a place.' });

/** What an annotation is about: words, a range between two passages, or a point between words. */
export const annotationTarget = z
  .union([
    anyText.min(1, 'quote the passage').transform((exact) => ({ exact })),
    quoteSelector,
    rangeTarget,
    pointTarget,
  ])
  .meta({
    description:
      'The words it is about; with prefix or suffix if they stand twice; from: and to: for a long passage; prefix: and suffix: alone for a point.',
  });

export type AnnotationTarget = z.infer<typeof annotationTarget>;

const by = slug.meta({ description: 'Who made the annotation: a person in content/people.' });
const sources = z
  .array(slug)
  .default([])
  .meta({ description: 'Sources of the story that bear it out, by id.' });

/** What kinds of annotation there are. */
export const annotationKind = z
  .enum([
    'entity',
    'attribution',
    'source',
    'note',
    'definition',
    'conversion',
    'correction',
    'factcheck',
  ])
  .meta({ description: 'A kind of annotation; entity is a name.' });

export type AnnotationKind = z.infer<typeof annotationKind>;

const common = {
  id: slug.meta({ description: 'Its name within the story; readers link to it, so keep it.' }),
  target: annotationTarget,
  by: by.optional(),
  at: moment.optional().meta({ description: 'When it was made, with its zone.' }),
};

/** How far a fact check found a claim to hold. */
export const factRating = z
  .enum(['true', 'mostly-true', 'mixed', 'mostly-false', 'false', 'unproven'])
  .meta({ description: 'How far the claim holds.' });

export type FactRating = z.infer<typeof factRating>;

const rate = z
  .string()
  .regex(
    /^[^=\d\n]*\d[\d,]*(?:\.\d+)?[^=\d\n]* = [^=\d\n]*\d[\d,]*(?:\.\d+)?[^=\d\n]*$/u,
    'write the rate as an equation: 1 USD = 7.15 CNY',
  )
  .meta({ description: 'What one is worth in the other: 1 USD = 7.15 CNY, 1 mile = 1.609 km.' });

/** What a conversion says besides its figures; shared with the inline <Money> and <Amount>. */
export const conversionTerms = {
  rate,
  rateDate: partialDate.meta({ description: 'The day, month or year of the rate.' }),
  basis: z.enum(['stated', 'implied']).default('stated').meta({
    description: 'stated: the source gives the rate; implied: it follows from figures it gives.',
  }),
  source: slug.meta({ description: 'Source of the rate: the id of one of the story’s sources.' }),
};

/** What an annotation says, by kind, and what the build proves of it. */
const kinds = {
  entity: {
    kind: z.literal('entity').meta({ description: 'This name is that entity.' }),
    entity: slug.meta({ description: 'An entity in content/entities, or a person.' }),
    sources,
  },
  attribution: {
    kind: z.literal('attribution').meta({ description: 'Who said this, where and when.' }),
    speaker: slug.meta({ description: 'Who said it: a person or an entity.' }),
    speech: z.enum(['direct', 'reported']).default('direct').meta({
      description: 'direct: the speaker’s own words, in quotation marks; reported: retold.',
    }),
    via: lineOfText.optional().meta({ description: 'Through which medium: emailed statement.' }),
    when: partialDate.optional().meta({ description: 'When it was said.' }),
    lang: languageTag
      .optional()
      .meta({ description: 'Language in which it was said, if it is another than the story’s.' }),
    original: proseText
      .optional()
      .meta({ description: 'The words in that language; they need lang.' }),
    sources,
  },
  source: {
    kind: z.literal('source').meta({ description: 'Where this comes from.' }),
    source: slug.meta({ description: 'The id of one of the story’s sources.' }),
    where: lineOfText.optional().meta({ description: 'Where in it: page 12, 3:41, table 2.' }),
    words: proseText
      .optional()
      .meta({ description: 'The words of the source that this relies on, as they stand there.' }),
    note: proseText.optional().meta({ description: 'How it was read, or what it leaves open.' }),
    sources,
  },
  note: {
    kind: z.literal('note').meta({ description: 'A remark by an editor or an expert.' }),
    note: proseText.meta({ description: 'The remark.' }),
    sources,
  },
  definition: {
    kind: z.literal('definition').meta({ description: 'What this term means.' }),
    term: slug.meta({ description: 'The id of a term in content/glossary.yaml.' }),
    sources,
  },
  conversion: {
    kind: z
      .literal('conversion')
      .meta({ description: 'A figure in another currency or unit; the build checks the sum.' }),
    from: lineOfText.meta({ description: 'The figure as the story has it: RMB 90.83 billion.' }),
    to: lineOfText.meta({ description: 'What it comes to, as the story has it: $12.70 billion.' }),
    ...conversionTerms,
    note: proseText.optional().meta({ description: 'What a reader should know of the rate.' }),
    sources,
  },
  correction: {
    kind: z
      .literal('correction')
      .meta({ description: 'A further passage that one of the story’s update notes changed.' }),
    update: slug.meta({ description: 'The id of the update note.' }),
    was: lineOfText.optional().meta({ description: 'What stood here before.' }),
    sources,
  },
  factcheck: {
    kind: z.literal('factcheck').meta({ description: 'A claim, its rating and its grounds.' }),
    claim: lineOfText.meta({ description: 'The claim in one sentence.' }),
    rating: factRating,
    grounds: proseText.meta({ description: 'What the rating rests on.' }),
    sources: z
      .array(slug)
      .min(1, 'name at least one source')
      .meta({ description: 'At least one source of the story, by id.' }),
  },
};

const attribution = z
  .strictObject({ ...common, ...kinds.attribution })
  .refine((value) => value.original === undefined || value.lang !== undefined, {
    path: ['lang'],
    error: 'words in another language need that language: add lang: zh',
  });

/** One annotation of `annotations.yaml`. */
export const annotation = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...common, ...kinds.entity }),
    attribution,
    z.strictObject({ ...common, ...kinds.source }),
    z.strictObject({ ...common, ...kinds.note, by }),
    z.strictObject({ ...common, ...kinds.definition }),
    z.strictObject({ ...common, ...kinds.conversion }),
    z.strictObject({ ...common, ...kinds.correction }),
    z.strictObject({ ...common, ...kinds.factcheck, by }),
  ])
  .meta({ title: 'Annotation', description: 'A remark on a passage of a story.' });

export type Annotation = z.infer<typeof annotation>;

type WithoutFrame<One> = One extends Annotation ? Omit<One, 'id' | 'target' | 'by' | 'at'> : never;

/** What an annotation says, apart from its name, its target and its author. */
export type AnnotationContent = WithoutFrame<Annotation>;

/** What an annotation of one kind says. */
export type ContentOf<Kind extends AnnotationKind> = Extract<AnnotationContent, { kind: Kind }>;

/** `annotations.yaml` beside a story: annotations that stand apart from its text. */
export const annotationFile = z
  .strictObject({
    annotations: z.array(annotation).meta({ description: 'The annotations, in any order.' }),
  })
  .meta({ title: 'Annotations', description: 'Annotations of the story in the same folder.' });

export type AnnotationFile = z.infer<typeof annotationFile>;
