/** Exact decimal numbers: 0.1 + 0.2 is 0.3 here, so that a correct conversion is never refused. */

/** `digits` times ten to the power of `exponent`. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/**
 * Reads a plain decimal, with or without commas between thousands: `90.83`, `12,700`. The exponent
 * keeps the precision as written: `12.70` has two places. Throws on anything else.
 */
export function readDecimal(text: string): Decimal {
  if (!/^\d[\d,]*(?:\.\d+)?$/u.test(text)) throw new RangeError(`“${text}” is not a number.`);
  const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.');
  return { digits: BigInt(whole + fraction), exponent: fraction === '' ? 0 : -fraction.length };
}

/** The exact product of two numbers. */
export function multiply(one: Decimal, other: Decimal): Decimal {
  return { digits: one.digits * other.digits, exponent: one.exponent + other.exponent };
}

/** The distance between two numbers. */
export function distance(one: Decimal, other: Decimal): Decimal {
  const exponent = Math.min(one.exponent, other.exponent);
  const difference = digitsAt(one, exponent) - digitsAt(other, exponent);
  return { digits: difference < 0n ? -difference : difference, exponent };
}

/** Whether the first number is not greater than the second. */
export function isAtMost(one: Decimal, other: Decimal): boolean {
  const exponent = Math.min(one.exponent, other.exponent);
  return digitsAt(one, exponent) <= digitsAt(other, exponent);
}

/** `dividend / divisor`, rounded half up to a multiple of ten to the power of `exponent`. */
export function divideTo(dividend: Decimal, divisor: Decimal, exponent: number): Decimal {
  const shift = dividend.exponent - divisor.exponent - exponent;
  const above = dividend.digits * 10n ** BigInt(Math.max(shift, 0));
  const below = divisor.digits * 10n ** BigInt(Math.max(-shift, 0));
  return { digits: (2n * above + below) / (2n * below), exponent };
}

/** A number as text with all its digits. */
export function showDecimal({ digits, exponent }: Decimal): string {
  if (exponent >= 0) return String(digits * 10n ** BigInt(exponent));
  const text = String(digits).padStart(1 - exponent, '0');
  return `${text.slice(0, exponent)}.${text.slice(exponent)}`;
}

/** The digits that a number has at a finer or equal exponent. */
function digitsAt({ digits, exponent }: Decimal, finer: number): bigint {
  return digits * 10n ** BigInt(exponent - finer);
}
