import { z } from 'zod';
import { lineOfText, partialDate, slug, webAddress, shownLine } from '../../model/scalars.ts';
import { image } from '../../model/image.ts';

/** Attributes of `<Quote>`: words of a person, set apart from the text. */
const quoteAttributes = z.strictObject({
  by: slug.meta({ description: 'Who said it: a person or an entity.' }),
  via: lineOfText.optional().meta({ description: 'Through which medium: emailed statement.' }),
  date: partialDate.optional().meta({ description: 'When it was said.' }),
  lang: lineOfText.optional().meta({ description: 'The language it was said in, if another.' }),
});

/** Attributes of `<Figure>`: a picture of the story’s own folder. */
const figureAttributes = image.extend({
  size: z
    .enum(['column', 'wide'])
    .default('column')
    .meta({ description: 'How much room it takes.' }),
});

/** Attributes of `<KeyPoints>`: what a hurried reader takes away. */
const keyPointsAttributes = z.strictObject({
  title: shownLine.default('Key points').meta({ description: 'Its heading.' }),
});

/** Attributes of `<Aside>`: a box beside the story. */
const asideAttributes = z.strictObject({
  title: shownLine.meta({ description: 'Its heading.' }),
});

/** Attributes of `<Timeline>`: dated events in order. */
const timelineAttributes = z.strictObject({
  title: shownLine.default('Timeline').meta({ description: 'Its heading.' }),
});

/** Attributes of `<Event>`: one entry of a timeline. */
const eventAttributes = z.strictObject({
  date: partialDate,
  title: shownLine.optional().meta({ description: 'A few words on what happened.' }),
});

/** Attributes of `<Chart>`: a figure drawn from the table inside it. */
const chartAttributes = z.strictObject({
  type: z
    .enum(['bar', 'line', 'share'])
    .meta({ description: 'bar: compare; line: over time; share: parts of 100 %.' }),
  title: shownLine.meta({ description: 'What the chart shows.' }),
  unit: lineOfText.optional().meta({ description: 'The unit of the numbers: US$ billion.' }),
  caption: shownLine.optional().meta({ description: 'The line below the chart.' }),
  source: slug.optional().meta({ description: 'A source of the story.' }),
});

/** Attributes of `<Embed>`: something elsewhere that loads only when the reader asks. */
const embedAttributes = z.strictObject({
  url: webAddress,
  title: shownLine.meta({ description: 'What it is.' }),
  provider: lineOfText
    .optional()
    .meta({ description: 'Whose it is; else the host of the address.' }),
});

/** The closed set of block components that a story may use, with their attributes. */
export const vocabulary = {
  Quote: quoteAttributes,
  Figure: figureAttributes,
  KeyPoints: keyPointsAttributes,
  Aside: asideAttributes,
  Timeline: timelineAttributes,
  Event: eventAttributes,
  Chart: chartAttributes,
  Embed: embedAttributes,
} as const;

export type VocabularyName = keyof typeof vocabulary;

/** Tells whether a component of this name may stand in a story. */
export function isVocabularyName(name: string): name is VocabularyName {
  return Object.hasOwn(vocabulary, name);
}

/** What may stand inside each component; `null` for components without content. */
export const allowedChildren: Readonly<Record<VocabularyName, readonly VocabularyName[] | null>> = {
  Quote: [],
  Figure: null,
  KeyPoints: [],
  Aside: ['Quote', 'Figure', 'Chart'],
  Timeline: ['Event'],
  Event: [],
  Chart: [],
  Embed: null,
};
