import { localesOf, onceFor } from './intl.ts';

/** Units of size with how many bytes each has, the largest first. */
const units = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const;

/** The size of a file as the language writes it, in units of a thousand: `1.2 MB`, `340 bytes`. */
export function showSize({ lang }: { readonly lang: string }, bytes: number): string {
  // What would be rounded up to a thousand of a unit is one of the next.
  const [unit, size] = units.find(([, least]) => bytes >= least * 0.9995) ?? ['byte', 1];
  return formatters[unit](lang).format(bytes / size);
}

const formatters = {
  byte: formatterOf('byte', 'long', 3),
  kilobyte: formatterOf('kilobyte', 'short', 2),
  megabyte: formatterOf('megabyte', 'short', 2),
  gigabyte: formatterOf('gigabyte', 'short', 2),
};

/** Two digits of a small number, and all of the whole ones of a large number. */
function formatterOf(unit: string, unitDisplay: 'long' | 'short', digits: number) {
  return onceFor(
    (lang) =>
      new Intl.NumberFormat(localesOf(lang), {
        style: 'unit',
        unit,
        unitDisplay,
        maximumFractionDigits: 0,
        maximumSignificantDigits: digits,
        roundingPriority: 'morePrecision',
      }),
  );
}
