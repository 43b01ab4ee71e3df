import type { Finding } from './finding.ts';
import { headlineStops, longDeks, longHeadlines, repeatedHeadlines } from './finders/headline.ts';
import { absentNames, slipsOfNames, unlistedNames } from './finders/names.ts';
import { emptyCredits, silentPictures, smallPictures } from './finders/pictures.ts';
import { repeatedPullQuotes } from './finders/pull-quotes.ts';
import { speakerlessQuotations, unsourcedFigures } from './finders/sources.ts';
import { lonelyStorylines } from './finders/storylines.ts';
import { untranslatedQuotations } from './finders/translations.ts';
import {
  doubleSpaces,
  latinSignsInChinese,
  repeatedWords,
  spacesBeforeSigns,
  unevenSpacing,
} from './finders/typing.ts';
import {
  bareFigures,
  datesOfFigures,
  emptyLinks,
  houseWords,
  leftTemplates,
  longSentences,
  mixedPercent,
} from './finders/wording.ts';
import type { FileInReview, NewsroomInReview, StoryInReview } from './in-review.ts';

/** Rules of what is read anywhere, by name: what each says stands in `rules/<name>.md`. */
export const textRules = {
  'double-space': doubleSpaces,
  'space-before-sign': spacesBeforeSigns,
  'repeated-word': repeatedWords,
  'latin-sign-in-chinese': latinSignsInChinese,
  'uneven-spacing': unevenSpacing,
  'house-word': houseWords,
  'long-sentence': longSentences,
  'date-of-figures': datesOfFigures,
  'bare-figure': bareFigures,
  'mixed-percent': mixedPercent,
} as const satisfies Record<string, (file: FileInReview, newsroom: NewsroomInReview) => Finding[]>;

/** Rules of stories and pages, by name. */
export const storyRules = {
  'template-left': leftTemplates,
  'empty-link': emptyLinks,
  'headline-long': longHeadlines,
  'headline-full-stop': headlineStops,
  'dek-long': longDeks,
  'dek-repeats-headline': repeatedHeadlines,
  'picture-without-alt': silentPictures,
  'picture-without-maker': emptyCredits,
  'picture-small': smallPictures,
  'name-not-listed': unlistedNames,
  'name-not-in-text': absentNames,
  'name-misspelt': slipsOfNames,
  'figures-without-source': unsourcedFigures,
  'quotation-without-speaker': speakerlessQuotations,
  'quotation-not-translated': untranslatedQuotations,
  'pull-quote-repeats': repeatedPullQuotes,
  'storyline-of-one': lonelyStorylines,
} as const satisfies Record<
  string,
  (story: StoryInReview, newsroom: NewsroomInReview) => Finding[]
>;

/** A rule that looks at other hosts, and only when asked. */
export const linkRule = 'dead-external-link';

/** The name of a rule. */
export type RuleName = keyof typeof textRules | keyof typeof storyRules | typeof linkRule;

/** The names of all rules. */
export const ruleNames: readonly string[] = [
  ...Object.keys(textRules),
  ...Object.keys(storyRules),
  linkRule,
];
