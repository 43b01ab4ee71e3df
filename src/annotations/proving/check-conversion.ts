/** The arithmetic of a conversion, done again and to the last digit. */
import {
  distance,
  divideTo,
  isAtMost,
  multiply,
  readDecimal,
  showDecimal,
  type Decimal,
} from './decimal.ts';
import { parseFigure, unitName, type Figure } from './parse-figure.ts';

/** A conversion as it is written. */
export interface WrittenConversion {
  readonly from: string;
  readonly to: string;
  /** `1 USD = 7.15 CNY` */
  readonly rate: string;
}

/** That a conversion is right, or which part of it is not, and what it would have to be. */
export type ConversionCheck =
  | { readonly status: 'right' }
  | { readonly status: 'no-figure'; readonly part: 'from' | 'to' }
  | { readonly status: 'bad-rate' }
  | { readonly status: 'other-units'; readonly expected: readonly [string, string] }
  | { readonly status: 'wrong'; readonly expected: string };

interface Side {
  readonly amount: Decimal;
  readonly unit: string;
  readonly typed: string;
}

/**
 * Checks a conversion by its own rate. It is right when the figure shown is within half a unit of
 * its own last place: `$12.70 billion` allows 12.695 to 12.705, `$2.8 billion` 2.75 to 2.85. The
 * rate may be written in either direction.
 */
export function checkConversion({ from, to, rate }: WrittenConversion): ConversionCheck {
  const source = parseFigure(from);
  if (source === undefined) return { status: 'no-figure', part: 'from' };
  const result = parseFigure(to);
  if (result === undefined) return { status: 'no-figure', part: 'to' };
  const sides = readRate(rate);
  if (sides === undefined) return { status: 'bad-rate' };
  const [left, right] = sides;
  const isUp = source.units.includes(left.unit) && result.units.includes(right.unit);
  const isDown = source.units.includes(right.unit) && result.units.includes(left.unit);
  if (isUp === isDown) return { status: 'other-units', expected: [left.typed, right.typed] };
  const [own, other] = isUp ? [left.amount, right.amount] : [right.amount, left.amount];
  // result = source × other / own, compared without dividing
  const wanted = multiply(source.value, other);
  const shown = multiply(result.value, own);
  const lastPlace = multiply({ digits: 1n, exponent: result.value.exponent }, own);
  const twice = multiply(distance(wanted, shown), { digits: 2n, exponent: 0 });
  if (isAtMost(twice, lastPlace)) return { status: 'right' };
  return { status: 'wrong', expected: showExpected(wanted, own, result) };
}

function readRate(rate: string): readonly [Side, Side] | undefined {
  const match = /^(\S+) (\S+) = (\S+) (\S+)$/u.exec(rate);
  if (match === null) return undefined;
  const [, leftAmount = '', left = '', rightAmount = '', right = ''] = match;
  const side = (amount: string, typed: string): Side => ({
    amount: readDecimal(amount),
    unit: unitName(typed),
    typed,
  });
  const sides = [side(leftAmount, left), side(rightAmount, right)] as const;
  return sides.some(({ amount }) => amount.digits === 0n) ? undefined : sides;
}

/** What the figure would have to be, in the scale in which it is written. */
function showExpected(dividend: Decimal, divisor: Decimal, to: Figure): string {
  const { digits, exponent } = divideTo(dividend, divisor, to.value.exponent);
  return showDecimal({ digits, exponent: exponent - to.scale });
}
