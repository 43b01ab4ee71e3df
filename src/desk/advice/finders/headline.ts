import { countWords } from '../../../text/count-words.ts';
import type { Finding } from '../finding.ts';
import type { StoryInReview } from '../in-review.ts';

/** Widths of a line: a Chinese character takes the room of two letters. */
const longestHeadline = 100;
const longestDek = 260;

/** Headlines that lists and search engines cut off. */
export function longHeadlines(story: StoryInReview): Finding[] {
  return tooLong(story, 'title', longestHeadline);
}

/** Deks that are a paragraph. */
export function longDeks(story: StoryInReview): Finding[] {
  return tooLong(story, 'dek', longestDek);
}

/**
 * Headlines have no full stop; `…`, `?` and `!` may stand, and the stop of an abbreviation. Of several
 * sentences each ends as sentences do.
 */
export function headlineStops(story: StoryInReview): Finding[] {
  const title = story.article?.title ?? '';
  if (!/(?:\p{L}{3,}|\d)[.。]$/u.test(title) || abbreviated.test(title)) return [];
  if (/\p{L}{3,}[.!?…]["”’)]?\s|[。！？]./u.test(title)) return [];
  const { start, end } = story.fieldAt(['title']);
  const typed = story.source.slice(start, end);
  const at = start + typed.lastIndexOf(title.slice(-1));
  const isSure = /[.。]['"]?\s*$/u.test(typed);
  return [{ start: at, end: at + 1, ...(isSure && { mend: '' }) }];
}

/** Abbreviations of three letters and more with which a headline may end: the stop is theirs. */
const abbreviated =
  /(?<!\p{L})(?:inc|ltd|llc|plc|corp|bros|dept|univ|assn|intl|gov|sen|rep|gen|col|capt|ave|blvd|etc|est|vol|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun|usw|bzw|ltda)\.$/iu;

/** A dek that says what the headline says. */
export function repeatedHeadlines(story: StoryInReview): Finding[] {
  const { title = '', dek = '' } = story.article ?? {};
  const words = wordsOf(title);
  const inDek = new Set(wordsOf(dek));
  const isRepeated = words.length >= 4 && words.every((word) => inDek.has(word));
  const isLittleMore = countWords(dek) <= countWords(title) * 1.5;
  return isRepeated && isLittleMore ? [{ ...story.fieldAt(['dek']) }] : [];
}

function tooLong(story: StoryInReview, field: 'title' | 'dek', most: number): Finding[] {
  const width = widthOf(story.article?.[field] ?? '');
  if (width <= most) return [];
  const slots = { width: String(width), most: String(most) };
  return [{ ...story.fieldAt([field]), slots }];
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 2 : 1), 0);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}
