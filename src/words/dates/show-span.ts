import { showPartialDate } from './show-partial-date.ts';

/** A time as far as the record knows it. */
export interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** When it was last known to hold. */
  readonly asOf?: string | undefined;
}

/**
 * A span in words: `June 2019 to May 2022`, `since June 2022`, `until June 2022`,
 * `as of September 2019`; empty if nothing is known.
 */
export function showSpan({ from, to, asOf }: Span): string {
  const start = from === undefined ? undefined : showPartialDate(from);
  const end = to === undefined ? undefined : showPartialDate(to);
  const known = asOf === undefined ? undefined : `as of ${showPartialDate(asOf)}`;
  if (start !== undefined && end !== undefined) return `${start} to ${end}`;
  if (end !== undefined) return `until ${end}`;
  if (start === undefined) return known ?? '';
  return known === undefined ? `since ${start}` : `from ${start}, ${known}`;
}
