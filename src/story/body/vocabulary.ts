/**
 * The components that a story may use, as data: their attributes, what stands between their tags,
 * and where they may stand. Checks, types, the stored body and the documentation follow it.
 */
import { z } from 'zod';
import { languageTag, lineOfText, partialDate, slug, shownLine } from '../../model/scalars.ts';
import { image } from '../../model/image.ts';
import type { ComponentRule } from './components/component-rule.ts';
import { embeds } from './components/embeds.ts';
import { files } from './components/files.ts';
import { textForms } from './components/text-forms.ts';

/** Attributes of `<Quote>`: words of a person, set apart from the text. */
const quoteAttributes = z.strictObject({
  by: slug.meta({ description: 'Who said it: a person or an entity.' }),
  via: lineOfText.optional().meta({ description: 'Through which medium: emailed statement.' }),
  date: partialDate.optional().meta({ description: 'When it was said.' }),
  lang: languageTag
    .optional()
    .meta({ description: 'The language it was said in, if another: zh.' }),
});

/** Attributes of `<Translation>`: the words of a quotation in the language of the story. */
const translationAttributes = z.strictObject({
  by: shownLine.optional().meta({
    description: 'Who translated it, if that is to be said: Yara Haddad.',
  }),
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
  title: shownLine.optional().meta({ description: 'Its heading, if it needs one of its own.' }),
});

/** Attributes of `<Aside>`: a box beside the story. */
const asideAttributes = z.strictObject({
  title: shownLine.optional().meta({ description: 'Its heading.' }),
});

/** Attributes of `<Timeline>`: dated events in order. */
const timelineAttributes = z.strictObject({
  title: shownLine.optional().meta({ description: 'Its heading, if it needs one of its own.' }),
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

/** Attributes of `<Callout>`: a box that `publication.yaml` defines. */
const calloutAttributes = z.strictObject({
  use: slug.meta({ description: 'Which one: the id of a callout of publication.yaml.' }),
});

/** Attributes of `<PullQuote>`: words of the story itself, set large. */
const pullQuoteAttributes = z.strictObject({
  words: lineOfText.meta({ description: 'The words, exactly as the story has them.' }),
});

/** Attributes of `<Related>`: another story, in a box. */
const relatedAttributes = z.strictObject({
  story: slug.meta({ description: 'The name of the other story’s folder.' }),
});

/** Attributes of `<Gallery>`: pictures beside one another. */
const galleryAttributes = z.strictObject({
  title: shownLine.optional().meta({ description: 'Its heading.' }),
  shape: z.enum(['cut', 'whole']).default('cut').meta({
    description: 'cut: all of one shape; whole: as they are, such as before and after.',
  }),
});

/** A step of a list, a quotation: Markdown that has room for a picture. */
const roomy = ['li', 'dd', 'blockquote'];

/** The closed set of block components that a story may use. */
export const vocabulary = {
  Quote: {
    purpose: 'Words of a person or an organisation, set apart.',
    example: '<Quote by="daniel-zhang" via="emailed statement">\n\nWe are pleased.\n\n</Quote>',
    attributes: quoteAttributes,
    content: { holds: 'text', components: ['Translation'] },
    standsAlone: true,
    standsIn: [],
    refersTo: { by: 'speaker' },
  },
  Translation: {
    purpose: 'What words in another language mean, below them in their <Quote>.',
    example:
      '<Quote by="zhou-hai" lang="zh">\n\n我们买的是时刻表。\n\n<Translation>\n\nWe buy timetables.\n\n</Translation>\n\n</Quote>',
    attributes: translationAttributes,
    content: { holds: 'text', components: [] },
    standsAlone: false,
    standsIn: [],
    refersTo: {},
  },
  Figure: {
    purpose: 'A picture of the story’s folder, with its maker.',
    example: '<Figure src="./merger.jpg" alt="Two men shake hands." credit="Ada Reed" />',
    attributes: figureAttributes,
    content: { holds: 'nothing' },
    standsAlone: true,
    standsIn: roomy,
    refersTo: { src: 'picture', caption: 'prose', licence: 'prose' },
  },
  KeyPoints: {
    purpose: 'What a hurried reader takes away.',
    example: '<KeyPoints>\n\n- One.\n- Two.\n\n</KeyPoints>',
    attributes: keyPointsAttributes,
    content: { holds: 'text', components: [] },
    standsAlone: true,
    standsIn: [],
    refersTo: {},
  },
  Aside: {
    purpose: 'A box beside the story.',
    example: '<Aside title="How we counted">\n\nBy hand.\n\n</Aside>',
    attributes: asideAttributes,
    content: {
      holds: 'text',
      components: ['Quote', 'Figure', 'Chart', 'Table', 'Embed', 'Download'],
    },
    standsAlone: true,
    standsIn: [],
    refersTo: {},
  },
  Timeline: {
    purpose: 'Dated events in order.',
    example: '<Timeline>\n\n<Event date="2018-11">\n\nIt began.\n\n</Event>\n\n</Timeline>',
    attributes: timelineAttributes,
    content: { holds: 'components', components: ['Event'] },
    standsAlone: true,
    standsIn: [],
    refersTo: {},
  },
  Event: {
    purpose: 'One entry of a timeline.',
    example: '<Event date="2018-11">\n\nIt began.\n\n</Event>',
    attributes: eventAttributes,
    content: { holds: 'text', components: [], mayBeEmpty: true },
    standsAlone: false,
    standsIn: [],
    refersTo: {},
  },
  Chart: {
    purpose: 'A chart drawn from the table inside it.',
    example:
      '<Chart type="bar" title="Shares">\n\n| Shop | Share |\n| --- | --- |\n| Kaola | 27.1 |\n\n</Chart>',
    attributes: chartAttributes,
    content: { holds: 'numbers' },
    standsAlone: true,
    standsIn: roomy,
    refersTo: { source: 'source', caption: 'prose' },
  },
  ...embeds,
  ...files,
  Callout: {
    purpose: 'A box that many stories carry: a newsletter, a donation, a line for tips.',
    example: '<Callout use="newsletter" />',
    attributes: calloutAttributes,
    content: { holds: 'nothing' },
    standsAlone: true,
    standsIn: [],
    refersTo: { use: 'callout' },
  },
  PullQuote: {
    purpose: 'Words of the story itself, set large for those who leaf through it.',
    example: '<PullQuote words="They are growing quickly" />',
    attributes: pullQuoteAttributes,
    content: { holds: 'nothing' },
    standsAlone: true,
    standsIn: [],
    refersTo: { words: 'passage' },
  },
  Related: {
    purpose: 'Another story, in a box of its own.',
    example: '<Related story="alibaba-acquires-kaola" />',
    attributes: relatedAttributes,
    content: { holds: 'nothing' },
    standsAlone: true,
    standsIn: [],
    refersTo: { story: 'story' },
  },
  Gallery: {
    purpose: 'Pictures beside one another.',
    example:
      '<Gallery>\n\n<Figure src="./before.jpg" alt="The hall in 2018." credit="Ada Reed" />\n\n<Figure src="./after.jpg" alt="The hall today." credit="Ada Reed" />\n\n</Gallery>',
    attributes: galleryAttributes,
    content: { holds: 'components', components: ['Figure'] },
    standsAlone: true,
    standsIn: [],
    refersTo: {},
  },
  ...textForms,
} as const satisfies Readonly<Record<string, ComponentRule>>;

export type VocabularyName = keyof typeof vocabulary;

/** The vocabulary for those who ask any of its names. */
export const componentRules: Readonly<Record<VocabularyName, ComponentRule>> = vocabulary;

/** Tells whether a component of this name may stand in a story. */
export function isVocabularyName(name: string): name is VocabularyName {
  return Object.hasOwn(vocabulary, name);
}

/** The components that may stand inside one, by its rule. */
export function componentsInside({ content }: ComponentRule): readonly string[] {
  return 'components' in content ? content.components : [];
}
