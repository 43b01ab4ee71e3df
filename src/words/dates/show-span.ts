import { say, type Speech } from '../say.ts';
import { showPartialDate } from './show-partial-date.ts';

/** A time as far as the record knows it. */
export interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** When it was last known to hold. */
  readonly asOf?: string | undefined;
}

type SpanKey = 'time.fromTo' | 'time.until' | 'time.since' | 'time.asOf' | 'time.fromAsOf';

/**
 * A span in words: `June 2019 to May 2022`, `since June 2022`, `until June 2022`,
 * `as of September 2019`; undefined if nothing is known.
 */
export function showSpan(words: Speech<SpanKey>, span: Span): string | undefined {
  const [from, to, asOf] = [span.from, span.to, span.asOf].map((date) =>
    date === undefined ? undefined : showPartialDate(words, date),
  );
  if (from !== undefined && to !== undefined) return say(words, 'time.fromTo', { from, to });
  if (to !== undefined) return say(words, 'time.until', { to });
  if (from !== undefined && asOf !== undefined) return say(words, 'time.fromAsOf', { from, asOf });
  if (from !== undefined) return say(words, 'time.since', { from });
  return asOf === undefined ? undefined : say(words, 'time.asOf', { asOf });
}
