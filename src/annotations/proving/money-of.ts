import { readRate, type WrittenConversion } from './check-conversion.ts';
import { showDecimal } from './decimal.ts';
import { isRough, parseAmount } from './parse-amount.ts';

/** A sum of money, exactly as it is written. */
export interface Money {
  /** As the story has it: `RMB 90.83 billion`. */
  readonly text: string;
  /** ISO 4217: `CNY`. */
  readonly currency: string;
  readonly value: number;
}

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/**
 * The sums of a conversion between currencies. What a sign stands for follows from the rate, which has
 * to name its currencies by their codes: `1 USD = 7.15 CNY`. A sum that is told roughly is left out.
 */
export function moneyOf({ from, to, rate }: WrittenConversion): Money[] {
  const sides = readRate(rate) ?? [];
  if (!sides.every(({ unit }) => currencies.has(unit))) return [];
  return [from, to].flatMap((text) => {
    const amount = isRough(text) ? undefined : parseAmount(text);
    const fitting = sides.filter(({ units }) => units.some((unit) => amount?.units.includes(unit)));
    const [side, ...others] = fitting;
    if (amount === undefined || side === undefined || others.length > 0) return [];
    const value = Number(showDecimal(amount.value));
    return Number.isSafeInteger(Math.trunc(value)) ? [{ text, currency: side.unit, value }] : [];
  });
}

/**
 * Whether a rate is one between units of measure, which is the same on any day: `1 mile = 1.609 km`.
 * Of a unit that is not known nothing is claimed.
 */
export function isFixedRate(rate: string): boolean {
  const sides = readRate(rate) ?? [];
  return sides.some(({ units }) => units.some((unit) => measures.has(unit)));
}

const measures: ReadonlySet<string> = new Set([
  ...Intl.supportedValuesOf('unit'),
  ...['m', 'km', 'cm', 'mm', 'm²', 'km²', 'ha', 'g', 'kg', 't', 'l', 'ft', 'sq ft', 'lb', 'oz'],
  ...['mi', 'nm', 'knot', 'tonne', 'barrel', '公里', '千米', '米', '公斤', '吨', '亩', '英里'],
]);
