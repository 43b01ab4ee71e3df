import { readDecimal, type Decimal } from './decimal.ts';

/** A number with its unit as a story writes it: `around $12.70 billion`. */
export interface Amount {
  /** The number, in single units, as precise as it is written. */
  readonly value: Decimal;
  /** The unit as typed. */
  readonly unit: string;
  /** What it may stand for: `¥` is CNY or JPY. In lower case, singular. */
  readonly units: readonly string[];
  /** The power of ten that the scale word means: 9 for billion. */
  readonly scale: number;
}

const currencies: Readonly<Record<string, readonly string[]>> = {
  $: ['usd', 'hkd', 'aud', 'cad', 'sgd', 'nzd', 'twd'],
  us$: ['usd'],
  hk$: ['hkd'],
  dollar: ['usd', 'hkd', 'aud', 'cad', 'sgd', 'nzd', 'twd'],
  '€': ['eur'],
  euro: ['eur'],
  '£': ['gbp'],
  '¥': ['cny', 'jpy'],
  '￥': ['cny', 'jpy'],
  rmb: ['cny'],
  yuan: ['cny'],
  元: ['cny'],
  元人民币: ['cny'],
  人民币: ['cny'],
  美元: ['usd'],
  日元: ['jpy'],
  yen: ['jpy'],
};

const scales: Readonly<Record<string, number>> = {
  thousand: 3,
  k: 3,
  million: 6,
  mn: 6,
  m: 6,
  billion: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  tn: 12,
  千: 3,
  万: 4,
  亿: 8,
  万亿: 12,
};

const about =
  /^(?:around|about|approximately|roughly|nearly|almost|some|over|under|more than|less than|up to|circa|ca\.|约|大约|近|[~≈])\s*/iu;

const amount =
  /^(?<sign>[^\d\s]*?)\s*(?<number>\d[\d,]*(?:\.\d+)?)\s*(?<scale>(?:thousand|million|billion|trillion|bn|mn|tn|k|m|b)(?![a-z])|万亿|[千万亿])?\s*(?<unit>[^\d\s]\S*)?$/iu;

/**
 * Reads an amount: a sign or code, a number, a scale word, a unit, with “around” or the like before.
 * Undefined if the text is none, or has no unit.
 */
export function parseAmount(text: string): Amount | undefined {
  const match = amount.exec(text.trim().replace(about, ''))?.groups;
  const unit = match?.['sign'] || match?.['unit'];
  if (match?.['number'] === undefined || unit === undefined) return undefined;
  const scale = scales[match['scale']?.toLowerCase() ?? ''] ?? 0;
  const { digits, exponent } = readDecimal(match['number']);
  const name = unitName(unit);
  return {
    value: { digits, exponent: exponent + scale },
    unit,
    units: Object.hasOwn(currencies, name) ? (currencies[name] ?? []) : [name],
    scale,
  };
}

/** Whether an amount is told roughly: `around $12.70 billion`. */
export function isRough(text: string): boolean {
  return about.test(text.trim());
}

/** The plain name of a unit: lower case, without the plural’s s. */
function unitName(text: string): string {
  const lower = text.toLowerCase();
  return lower.length > 3 ? lower.replace(/s$/u, '') : lower;
}
