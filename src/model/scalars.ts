import { z } from 'zod';
import { explainInvisible } from '../problems/explain-invisible.ts';
import { explainHidden } from '../problems/explain-hidden.ts';
import { explainLanguageTag } from '../problems/explain-language-tag.ts';
import { explainMarkupInLine } from '../problems/explain-markup-in-line.ts';
import { explainServedPath, explainSitePath } from '../problems/explain-site-path.ts';
import { instantOf } from '../text/instant-of.ts';
import { segmentBytes } from '../text/limits.ts';
import { readSitePath } from '../text/site-path.ts';
import { explainWebAddress } from '../problems/explain-web-address.ts';
import { telling } from '../problems/telling.ts';
import { typographicQuotes } from '../text/typographic-quotes.ts';

/** Any text, of one line or several: no character in it is hidden. */
export const anyText = z.string().check(telling(explainHidden));

/** Lower-case words joined by hyphens: the form of every id and slug in `content/`. */
export const slug = z
  .string()
  .max(segmentBytes, `use at most ${segmentBytes} letters`)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'use lower-case letters, digits and single hyphens')
  .meta({ description: 'Lower-case letters, digits and single hyphens, such as `emma-lee`.' });

/** One line of text for readers: not empty, no line break. */
export const lineOfText = z
  .string()
  .trim()
  .min(1, 'write at least one word')
  .regex(/^[^\n\r]*$/u, 'keep it on one line')
  .check(telling(explainHidden))
  .check(telling(explainInvisible));

/** One line that readers see as prose: straight quotation marks become typographic ones. */
export const shownLine = lineOfText.transform(typographicQuotes);

/** The same where no markup is read: what is typed as such would be printed as it stands. */
export const plainLine = lineOfText
  .check(telling(explainMarkupInLine))
  .transform(typographicQuotes);

/** Text for readers, possibly of several paragraphs divided by empty lines. */
export const proseText = z
  .string()
  .trim()
  .min(1, 'write at least one word')
  .check(telling(explainHidden))
  .check(telling(explainInvisible))
  .transform(typographicQuotes);

const dateTimePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/u;
const zonedDayPattern = /^\d{4}-\d{2}-\d{2}(?:Z|[+-]\d{2}:\d{2})$/u;
const partialDatePattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/**
 * A moment with its offset from UTC: RFC 3339 `2019-09-06T18:30:00+08:00`, or, when only the day is
 * known, the `xs:date` form `2019-09-06+08:00`, which pages show without a time of day.
 */
export const moment = z
  .string()
  .refine(
    (text) => dateTimePattern.test(text) || zonedDayPattern.test(text),
    'write a date and time with its zone, such as 2019-09-06T18:30:00+08:00; if only the day is known, 2019-09-06+08:00',
  )
  .refine((text) => !Number.isNaN(instantOf(text)), 'this day or time does not exist')
  .refine((text) => isOfFourDigits(instantOf(text)), 'the year has to be one from 1000 to 9999')
  .meta({
    description:
      'Date and time with offset (2019-09-06T18:30:00+08:00), or only the day with offset (2019-09-06+08:00).',
  });

/** A date as precise as it is known: `2019`, `2019-09` or `2019-09-06`. */
export const partialDate = z
  .string()
  .regex(partialDatePattern, {
    error: 'write a year, a month or a day: 2019, 2019-09 or 2019-09-06',
    abort: true,
  })
  .refine(isRealPartialDate, 'this date does not exist')
  .meta({ description: 'A year, month or day: 2019, 2019-09 or 2019-09-06.' });

/** A calendar day, `2019-09-06`. */
export const calendarDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, { error: 'write a day as 2019-09-06', abort: true })
  .refine(isRealDay, 'this day does not exist')
  .meta({ description: 'A day, such as 2019-09-06.' });

/** BCP 47 language tag in its canonical form, such as `en` or `zh-CN`. */
export const languageTag = z
  .string()
  .check(telling(explainLanguageTag))
  .meta({ description: 'BCP 47 language tag, such as `en` or `zh-CN`.' });

/** ISO 4217 currency code in capitals, such as `USD` or `CNY`. */
export const currencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/u, 'write the three capital letters of the currency, such as USD or CNY')
  .meta({ description: 'ISO 4217 code, such as USD or CNY.' });

/** An absolute web address over http or https. */
export const webAddress = z
  .string()
  .check(telling(explainWebAddress))
  .meta({ description: 'Full web address, starting with https://.', format: 'uri' });

/** A path on this site at which a page stood; its value is in the one form of such paths. */
export const sitePath = z
  .string()
  .check(telling(explainSitePath))
  .transform((typed) => readSitePath(typed).path ?? typed)
  .meta({ description: 'A path on this site that starts and ends with a slash.' });

/** A path on this site, of a page or a file. */
export const servedPath = z
  .string()
  .check(telling(explainServedPath))
  .transform((typed) => readSitePath(typed).path ?? typed)
  .meta({ description: 'A path on this site that starts with a slash.' });

/** Local days of these are written with four digits of a year in every time zone. */
const firstInstant = Date.UTC(1000, 0, 2);
const lastInstant = Date.UTC(9999, 11, 30);

function isOfFourDigits(instant: number): boolean {
  return Number.isNaN(instant) || (instant >= firstInstant && instant <= lastInstant);
}

function isRealDay(text: string): boolean {
  const day = text.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function isRealPartialDate(text: string): boolean {
  return isRealDay(`${text}-01-01`.slice(0, 10));
}
