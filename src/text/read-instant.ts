const dateTime =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-5]):[0-5]\d)$/u;

/**
 * The instant that a date and time with its offset from UTC names (RFC 3339), in milliseconds since
 * 1970.
 *
 * @returns `undefined` if the text names none: `25:61`, `+99:99`, the 30th of February
 */
export function readInstant(text: string): number | undefined {
  if (!dateTime.test(text)) return undefined;
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) return undefined;
  // Every month has 28 days; days beyond a shorter month’s end are taken for the next one’s.
  const day = text.slice(0, 10);
  return Number(day.slice(8)) <= 28 || isDay(day) ? instant : undefined;
}

function isDay(day: string): boolean {
  return new Date(Date.parse(`${day}T00:00:00Z`)).toISOString().startsWith(day);
}
