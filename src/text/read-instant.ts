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
  const day = text.slice(0, 10);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day)
    return undefined;
  return Date.parse(text);
}
