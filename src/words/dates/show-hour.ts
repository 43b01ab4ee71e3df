import { instantOf } from '../../text/instant-of.ts';
import { formatterOf } from './formatter-of.ts';

/** An hour of a day that is said elsewhere, and the zone that it is told in. */
export interface ShownHour {
  /** `19:30` */
  readonly hour: string;
  /** `WEST` */
  readonly zone: string;
}

/**
 * The hour of a moment, apart from its zone.
 *
 * @param lang of the words around it
 * @param moment RFC 3339
 * @param timeZone the publication’s
 */
export function showHour(lang: string, moment: string, timeZone: string): ShownHour {
  const parts = formatterOf(lang, timeZone, 'time').formatToParts(instantOf(moment));
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const whole = parts.map(({ value }) => value).join('');
  return { hour: whole.replace(zone, '').trim(), zone };
}
