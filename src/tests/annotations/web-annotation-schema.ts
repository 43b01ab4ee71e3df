/**
 * What the Web Annotation Data Model demands (MUST) of the parts that we publish. Written from the
 * specification, https://www.w3.org/TR/annotation-model/, section by section.
 */
import { z } from 'zod';

const iri = z.url();

/** 3.3.1: “xsd:dateTime with the UTC timezone expressed as Z”. */
const dateTime = z.iso.datetime({ offset: false, local: false });

/** 3.3.5, and the prefixed form of those that old copies of the context lack. */
const motivation = z.enum([
  'oa:assessing',
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);

/** 3.2.1 External Web Resources, 3.2.4 Embedded Textual Body. */
const body = z.union([
  z.strictObject({
    type: z.literal('TextualBody'),
    value: z.string().min(1),
    format: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/u),
    language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u),
  }),
  z.strictObject({ id: iri, format: z.string().optional() }),
]);

/** 4.2.5 */
const textPosition = z
  .strictObject({
    type: z.literal('TextPositionSelector'),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .refine(({ start, end }) => start < end);

/** 4.2.1, 4.2.4, 4.2.5, 4.2.9; of each exactly one value. */
const selectors = z.tuple([
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  }),
  textPosition,
  z.strictObject({
    type: z.literal('FragmentSelector'),
    conformsTo: z.literal('http://tools.ietf.org/rfc/rfc3236'),
    value: z.string().min(1),
    refinedBy: textPosition,
  }),
]);

/** 4.1 Specific Resources, 4.3.1 Time State. */
const target = z.strictObject({
  source: iri,
  selector: selectors,
  state: z.strictObject({ type: z.literal('TimeState'), sourceDate: dateTime }).optional(),
});

/** 3.1 Annotations, 3.3 Other Properties. */
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation,
  created: dateTime.optional(),
  creator: z
    .strictObject({ id: iri, type: z.literal('Person'), name: z.string().min(1) })
    .optional(),
  body: z.array(body).min(1),
  target,
});

/** 5.1 Annotation Collection, 5.2 Annotation Page. */
export const annotationCollection = z
  .strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: z.literal('AnnotationCollection'),
    label: z.string().min(1),
    total: z.int().positive(),
    first: z.strictObject({
      id: iri,
      type: z.literal('AnnotationPage'),
      partOf: z.strictObject({ id: iri }),
      startIndex: z.literal(0),
      items: z.array(annotation).min(1),
    }),
    last: iri,
  })
  .refine(({ total, first }) => first.items.length === total, 'total counts the items')
  .refine(({ id, first }) => first.partOf.id === id, 'the page is part of its collection')
  .refine(
    ({ first }) => new Set(first.items.map((item) => item.id)).size === first.items.length,
    'every annotation has an id of its own',
  );

export type PublishedCollection = z.infer<typeof annotationCollection>;
