/**
 * Writes a date as precise as it is known.
 * @param date `2019`, `2019-09` or `2019-09-06`
 * @param language BCP 47 tag of the words
 * @returns `2019`, `September 2019` or `6 September 2019`
 */
export function formatPartialDate(date: string, language: string): string {
  const [year = date, month, day] = date.split('-');
  if (month === undefined) return year;
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}
