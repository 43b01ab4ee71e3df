import { expect, test } from 'vitest';
import { isFixedRate, moneyOf } from './money-of.ts';

test.each([
  [
    'RMB 90.83 billion',
    '$12.70 billion',
    '1 USD = 7.15 CNY',
    ['CNY 90830000000', 'USD 12700000000'],
  ],
  ['RMB 90.83 billion', 'around $12.70 billion', '1 USD = 7.15 CNY', ['CNY 90830000000']],
  ['6550万元', '约910万美元', '1 USD = 7.20 CNY', ['CNY 65500000']],
  ['€1,250', '$1,350', '1 EUR = 1.08 USD', ['EUR 1250', 'USD 1350']],
  ['HK$2.50', '$0.32', '1 USD = 7.80 HKD', ['HKD 2.5']],
  // Which yuan and which dollar is not said.
  ['90 yuan', '$12', '1 dollar = 7.5 yuan', []],
  ['11 miles', '17.7 km', '1 mile = 1.609 km', []],
])('%s, or %s, at %s: %j', (from, to, rate, expected) => {
  const found = moneyOf({ from, to, rate });
  expect(found.map(({ currency, value }) => `${currency} ${value}`)).toEqual(expected);
});

test.each([
  ['1 mile = 1.609 km', true],
  ['1英里 = 1.609公里', true],
  ['1 USD = 7.15 CNY', false],
  ['US$1 = 7.15元', false],
  ['1 florin = 2 crowns', false],
])('the rate %s is the same on any day: %s', (rate, expected) => {
  expect(isFixedRate(rate)).toBe(expected);
});
