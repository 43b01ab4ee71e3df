import type { IndexedWord } from './words/index-words.ts';

/**
 * The figures of a query, as they are compared: `$2,000` is `2000`. A figure is a whole: whoever
 * looks for 2 does not look for 2018, though the index finds words by their beginnings.
 */
export function figuresIn(query: string): ReadonlySet<string> {
  return new Set(query.split(/\s+/u).flatMap((word) => figureOf(word) ?? []));
}

/** Whether a word that was found is another figure than those that were searched. */
export function isOtherFigure({ text }: IndexedWord, figures: ReadonlySet<string>): boolean {
  const figure = figureOf(text);
  return figures.size > 0 && figure !== undefined && !figures.has(figure);
}

/** Whether a term consists of a figure alone. */
export function isFigure(term: string): boolean {
  return figureOf(term) !== undefined;
}

function figureOf(word: string): string | undefined {
  const bare = word.replaceAll(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');
  return /^\d[\d.,]*$/u.test(bare) ? bare.replaceAll(',', '') : undefined;
}
