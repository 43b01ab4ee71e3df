import type { Text } from 'hast';
import { z } from 'zod';
import { conversionTerms, type AnnotationContent } from '../../model/annotation.ts';
import { lineOfText, moment, slug } from '../../model/scalars.ts';
import type { Place } from '../../problems/place.ts';

const id = slug.meta({ description: 'Its name within the story; readers link to it.' });

/** Attributes of `<Note>`: a remark on the words inside it. */
const note = z.strictObject({
  id,
  by: slug.meta({ description: 'Who makes the remark: a person in content/people.' }),
  text: lineOfText.meta({ description: 'The remark.' }),
  at: moment.optional().meta({ description: 'When it was made, with its zone.' }),
});

/** Attributes of `<Money>` and `<Amount>`: a figure with what it comes to in another unit. */
const conversion = z.strictObject({
  id,
  ...conversionTerms,
  from: lineOfText.optional().meta({ description: 'The figure, if the words are not A (B).' }),
  to: lineOfText.optional().meta({ description: 'What it comes to, if the words are not A (B).' }),
  note: lineOfText.optional().meta({ description: 'What a reader should know of the rate.' }),
});

/** A component that stands in a line of text, around words. */
export interface InlineRule {
  /** What it is for, in a line. */
  readonly purpose: string;
  /** How a reporter types it. */
  readonly example: string;
  readonly attributes: z.ZodObject;
}

/** The components that stand in a line of text, around words. */
export const inlineVocabulary = {
  Note: {
    purpose: 'A remark on the words inside it.',
    example: '<Note id="record" by="ada-reed" text="Until June.">the largest</Note>',
    attributes: note,
  },
  Money: {
    purpose: 'A sum with what it comes to in another currency, which the build works out again.',
    example:
      '<Money id="price" rate="1 USD = 7.15 CNY" rateDate="2019-09-06" source="bank">RMB 7.15 billion ($1.00 billion)</Money>',
    attributes: conversion,
  },
  Amount: {
    purpose: 'A figure with what it comes to in another unit, which the build works out again.',
    example:
      '<Amount id="way" rate="1 mile = 1.609 km" rateDate="2019" source="atlas">10 miles (16.09 km)</Amount>',
    attributes: conversion,
  },
} as const satisfies Readonly<Record<string, InlineRule>>;

export type InlineName = keyof typeof inlineVocabulary;

/** Tells whether a component of this name stands around words. */
export function isInlineName(name: string): name is InlineName {
  return Object.hasOwn(inlineVocabulary, name);
}

/** An annotation that was written around its words, and the text nodes that it was around. */
export interface InlineAnnotation extends Place {
  readonly id: string;
  readonly content: AnnotationContent;
  readonly by: string | undefined;
  readonly at: string | undefined;
  readonly texts: readonly Text[];
}
