/**
 * The ids of everything in a page that can be led to, made here and nowhere else. Whoever makes an
 * id and whoever links to it ask the same function.
 */

import { fingerprint } from '../text/fingerprint.ts';

/** Ids that pages have by themselves. */
export const siteIds = {
  /** Where every page begins. */
  top: 'top',
  /** What the page is about; “skip to content” leads there. */
  main: 'main',
  /** The text of a story. */
  text: 'story-text',
  outlineTitle: 'outline-title',
  storylineTitle: 'storyline-title',
  searchQuery: 'search-query',
  searchSort: 'search-sort',
  /** What a deal or an event is, in a table. */
  facts: 'subject-facts',
  /** What a person was and is. */
  positions: 'subject-positions',
} as const;

/** A section at the end of a story: its heading. */
export function sectionTitleId(section: string): string {
  return `${section}-title`;
}

/** An entity’s hover card. */
export function cardIdOf(id: string): string {
  return `card-${id}`;
}

/** An annotation in the list at the end of its story. */
export function annotationId(id: string): string {
  return `annotation-${id}`;
}

/** The number behind annotated words. */
export function referenceId(id: string): string {
  return `ref-${id}`;
}

/**
 * Annotated words. The author’s name for an annotation may hold words such as “comments” or “related”,
 * by which reader views take an element for something other than text: the id says nothing.
 */
export function passageId(id: string): string {
  return `w-${fingerprint(id)}`;
}

/** An update note on its story. */
export function updateId(id: string): string {
  return `update-${id}`;
}

/** A source in the list at the end of its story. */
export function sourceId(id: string): string {
  return `source-${id}`;
}

/** A footnote in the list at the end of its story, by its number. */
export function footnoteId(number: number): string {
  return `note-${number}`;
}

/**
 * A number in the text that leads to a footnote.
 *
 * @param number the footnote’s
 * @param nth which of those that lead to it, from 1
 */
export function footnoteReferenceId(number: number, nth: number): string {
  return `${footnoteId(number)}-ref${nth === 1 ? '' : `-${nth}`}`;
}

/** An entry of live coverage. */
export function entryId(id: string): string {
  return `entry-${id}`;
}

/** The property of a section in the tree of a story that holds an entry of live coverage: its name. */
export const entryProperty = 'dataEntry';

/** A component of the body: `quote-2`. */
export function componentId(name: string, nth: number): string {
  return `${name.toLowerCase()}-${nth}`;
}

/** The heading of a box. */
export function boxTitleId(box: string): string {
  return `${box}-title`;
}

/**
 * A block of text without a name of its own, by its words: it survives what happens to other blocks.
 *
 * @param kind `p` for a paragraph
 * @param nth which of those with the same words, from 1
 */
export function blockId(kind: string, words: string, nth: number): string {
  return `${kind}-${fingerprint(words)}${nth === 1 ? '' : `-${nth}`}`;
}

/**
 * A heading, by its words in any script. What the page itself may give to something else yields:
 * `## Main` is `section-main`.
 */
export function headingId(words: string): string {
  const fragment =
    words
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu)
      ?.join('-') ?? 'section';
  return mayBelongToPage(fragment) ? `section-${fragment}` : fragment;
}

/** How ids begin that hold a name which somebody gave. */
const named = /^(?:annotation|card|entry|ref|source|update)-/u;
/** Ids made of a fingerprint. */
const fingerprinted = /^(?:cell|code|heading|p|w)-[0-9a-z]+(?:-\d+)?$/u;
/** Ids made of a number: notes, components. They are spelt out, as readers' browsers load this module. */
const numbered =
  /^(?:note|aside|callout|chart|download|embed|event|figure|gallery|keypoints|post|pullquote|questions|quote|recording|related|table|timeline|translation|verse)-\d+(?:-ref(?:-\d+)?)?$/u;

/** Whether something in a page that is no heading of its text may have this id. */
export function mayBelongToPage(fragment: string): boolean {
  return (
    Object.values<string>(siteIds).includes(fragment) ||
    fragment.endsWith('-title') ||
    [named, fingerprinted, numbered].some((pattern) => pattern.test(fragment))
  );
}
