import type { PagefindPage } from './pagefind-api.ts';
import type { Span } from './passage.ts';
import { restoreText } from './words/index-words.ts';

/** A titled part of a page: what stands under a heading, or a note. */
export interface PagePart extends Span {
  readonly id: string;
  readonly title: string;
}

/** How a page is divided. */
export interface PageParts {
  readonly titled: readonly PagePart[];
  /** The id of the paragraph, list item or heading in which a word stands. */
  readonly blockAt: (word: number) => string | undefined;
  /** Where the part ends in which a word stands. */
  readonly endAfter: (word: number) => number;
}

const headings = /^h[2-6]$/u;
const blocks = /^(?:h[2-6]|p|li|blockquote|figure|table|div|section|aside|dl|pre)$/u;

/** What notes are called, by the beginning of their ids; sources and facts end a part and begin none. */
const notes: readonly (readonly [RegExp, string])[] = [
  [/^update-/u, 'What has changed'],
  [/^note-\d+$/u, 'Note'],
  [/^annotation-/u, 'Annotation'],
  [/^source-/u, ''],
  [/^subject-(?:facts|positions)$/u, ''],
];

/** Divides a page at its headings and notes. */
export function pageParts({ anchors }: PagefindPage, length: number): PageParts {
  const ordered = [...anchors].sort((left, right) => left.location - right.location);
  const titles = ordered.flatMap(({ element, id, text, location }) => {
    const note = notes.find(([pattern]) => pattern.test(id))?.[1];
    const title = headings.test(element) ? restoreText(text) : note;
    return title === undefined ? [] : [{ id, title, start: location }];
  });
  const standing = ordered.filter(({ element }) => blocks.test(element));
  const parts = titles.map((part, index) => ({ ...part, end: titles[index + 1]?.start ?? length }));
  return {
    titled: parts.filter(({ title }) => title !== ''),
    endAfter: (word) => titles.find(({ start }) => start > word)?.start ?? length,
    blockAt: (word) => standing.findLast(({ location }) => location <= word)?.id,
  };
}
