/** The arithmetic of a conversion, done again and to the last digit. */
import { distance, divideTo, isAtMost, multiply, showDecimal, type Decimal } from './decimal.ts';
import { parseAmount, type Amount } from './parse-amount.ts';

/** A conversion as it is written. */
export interface WrittenConversion {
  readonly from: string;
  readonly to: string;
  /** `1 USD = 7.15 CNY`, or in the story’s words, `US$1 = 7.15元`. */
  readonly rate: string;
}

/** That a conversion is right, or which part of it is not, and what it would have to be. */
export type ConversionCheck =
  | { readonly status: 'right' }
  | { readonly status: 'no-figure'; readonly part: 'from' | 'to' }
  | { readonly status: 'bad-rate' }
  | { readonly status: 'other-units'; readonly expected: readonly [string, string] }
  | { readonly status: 'wrong'; readonly expected: string };

/**
 * Checks a conversion by its own rate. It is right when the figure shown is within half a unit of
 * its own last digit: `$12.70 billion` allows 12.695 to 12.705, `$2.8 billion` 2.75 to 2.85. The
 * rate may be written in either direction.
 */
export function checkConversion({ from, to, rate }: WrittenConversion): ConversionCheck {
  const source = parseAmount(from);
  if (source === undefined) return { status: 'no-figure', part: 'from' };
  const result = parseAmount(to);
  if (result === undefined) return { status: 'no-figure', part: 'to' };
  const sides = readRate(rate);
  if (sides === undefined) return { status: 'bad-rate' };
  const [left, right] = sides;
  const isUp = shareUnit(source, left) && shareUnit(result, right);
  const isDown = shareUnit(source, right) && shareUnit(result, left);
  if (isUp === isDown) return { status: 'other-units', expected: [left.unit, right.unit] };
  const [own, other] = isUp ? [left.value, right.value] : [right.value, left.value];
  // result = source × other / own, compared without dividing
  const wanted = multiply(source.value, other);
  const shown = multiply(result.value, own);
  const lastDigit = multiply({ digits: 1n, exponent: result.value.exponent }, own);
  const twice = multiply(distance(wanted, shown), { digits: 2n, exponent: 0 });
  if (isAtMost(twice, lastDigit)) return { status: 'right' };
  return { status: 'wrong', expected: showExpected(wanted, own, result) };
}

/** The two sides of a rate; undefined if it is none. */
export function readRate(rate: string): readonly [Amount, Amount] | undefined {
  const [left, right, ...more] = rate.split('=').map(parseAmount);
  if (left === undefined || right === undefined || more.length > 0) return undefined;
  return [left, right].some(({ value }) => value.digits === 0n) ? undefined : [left, right];
}

function shareUnit(one: Amount, other: Amount): boolean {
  return one.units.some((unit) => other.units.includes(unit));
}

/** What the figure would have to be, in the scale in which it is written. */
function showExpected(dividend: Decimal, divisor: Decimal, to: Amount): string {
  const { digits, exponent } = divideTo(dividend, divisor, to.value.exponent);
  return showDecimal({ digits, exponent: exponent - to.scale });
}
