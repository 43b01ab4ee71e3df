/** From `start` (included) to `end` (excluded) in a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What sort of text it is. */
export type ProseKind = 'text' | 'heading' | 'cell' | 'footnote' | 'field' | 'attribute';

/** A run of text that readers read, with the way back to where it was typed. */
export interface Prose {
  readonly kind: ProseKind;
  readonly text: string;
  /** Spans of it that are somebody’s words, in quotation marks. */
  readonly quoted: readonly Span[];
  /** Spans that are others’ words without such marks: set apart as a quotation, a post, or foreign. */
  readonly others: readonly Span[];
  /** Spans of it that are code or the words of a link’s address. */
  readonly closed: readonly Span[];
  /** Where a span of it was typed, in the file, with nothing between its letters; else `undefined`. */
  readonly typedAt: (span: Span) => Span | undefined;
  /** Where a span of it is to be shown in the file, with what markup is in it; where it begins, at worst. */
  readonly shownAt: (span: Span) => Span;
  /** Where it begins in the file. */
  readonly begins: number;
}

/** Whether what stands somewhere is not for the newsroom to word: somebody said it so. */
export function isOthersWord({ quoted, others }: Prose, span: Span): boolean {
  return touches(quoted, span) || touches(others, span);
}

/** Whether a span touches any of some others. */
export function touches(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((one) => one.start < end && start < one.end);
}
