/** What points to a passage, in the reporter's own words. */

/**
 * A TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector): the words, and
 * where they occur more than once, those before and after. White space between the three need not
 * be written. `block` is the id of the block in which the quote begins.
 */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly block?: string | undefined;
}

/** A point: after the prefix and before the suffix, of which one may be left out. */
export type PointSelector = Omit<QuoteSelector, 'exact'>;
