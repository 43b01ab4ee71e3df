/**
 * The ids of everything in a page that can be led to, made here and nowhere else. Whoever makes an
 * id and whoever links to it ask the same function.
 */

/** Ids that pages have by themselves. */
export const siteIds = {
  /** What the page is about; “skip to content” leads there. */
  main: 'main',
  /** The text of a story. */
  text: 'story-text',
  outlineTitle: 'outline-title',
  storylineTitle: 'storyline-title',
  searchQuery: 'search-query',
  searchSort: 'search-sort',
} as const;

/** A section at the end of a story: its heading. */
export function sectionTitleId(section: string): string {
  return `${section}-title`;
}

/** An entity’s hover card. */
export function cardIdOf(id: string): string {
  return `card-${id}`;
}

/** The hover card of an annotation. */
export function annotationCardId(id: string): string {
  return `card-${id}`;
}

/** An annotation in the list at the end of its story. */
export function annotationId(id: string): string {
  return `annotation-${id}`;
}

/** The letter behind annotated words. */
export function letterId(id: string): string {
  return `ref-${id}`;
}

/** Annotated words. */
export function passageId(id: string): string {
  return `passage-${id}`;
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

/** A component of the body: `quote-2`. */
export function componentId(name: string, nth: number): string {
  return `${name.toLowerCase()}-${nth}`;
}

/** The heading of a box. */
export function boxTitleId(box: string): string {
  return `${box}-title`;
}
