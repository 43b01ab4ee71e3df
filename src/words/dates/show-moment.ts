import { instantOf } from '../../text/instant-of.ts';
import { say, type Speech } from '../say.ts';
import { formatterOf } from './formatter-of.ts';
import { localDay } from './local-day.ts';
import { showPartialDate } from './show-partial-date.ts';

/** A moment as pages show it. */
export interface ShownMoment {
  /** For `<time datetime>`: RFC 3339, or a day when only the day is known. */
  readonly datetime: string;
  /** In the publication’s zone and the page’s words: `6 September 2019, 18:30 CST`. */
  readonly text: string;
  /** Only the day: `6 September 2019`. */
  readonly day: string;
  /** The hour with its zone as it stands in the text, which no line tears; absent if only the day is known. */
  readonly clock?: string;
  /** True if only the day is known. */
  readonly dayOnly: boolean;
}

/**
 * A moment as pages show it: `6 September 2019, 18:30 GMT+8`, or `6 September 2019`.
 *
 * @param words those of the page
 * @param moment RFC 3339, or a day with its offset
 * @param timeZone the publication’s
 */
export function showMoment(
  words: Speech<'time.moment'>,
  moment: string,
  timeZone: string,
): ShownMoment {
  const localDate = localDay(moment, timeZone);
  const day = showPartialDate(words, localDate);
  // A day with an offset is no value of `<time datetime>`; a day alone is.
  if (!moment.includes('T')) return { datetime: localDate, text: day, day, dayOnly: true };
  const time = timeOf(words.lang, timeZone, moment);
  const text = say(words, 'time.moment', { day, time });
  return { datetime: moment, text, day, clock: time, dayOnly: false };
}

/**
 * `18:30 GMT+8`, in Chinese `18:30（GMT+8）`, as newspapers have it. Offsets of the time before time
 * zones have seconds, which say nothing to a reader.
 */
function timeOf(lang: string, timeZone: string, moment: string): string {
  const parts = formatterOf(lang, timeZone, 'time')
    .formatToParts(instantOf(moment))
    .map(({ type, value }) =>
      type === 'timeZoneName'
        ? { type, value: value.replace(/(\p{Nd}:\p{Nd}{2}):\p{Nd}{2}/u, '$1') }
        : { type, value },
    );
  const whole = parts.map(({ value }) => value).join('');
  if (!/^zh\b/u.test(lang)) return whole;
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return `${whole.replace(zone, '').trim()}（${zone}）`;
}
