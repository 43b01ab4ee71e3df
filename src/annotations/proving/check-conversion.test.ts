import { expect, test } from 'vitest';
import { checkConversion } from './check-conversion.ts';

const right: readonly [string, string, string][] = [
  ['RMB 90.83 billion', 'around $12.70 billion', '1 USD = 7.15 CNY'],
  ['RMB 20 billion', '$2.8 billion', '1 USD = 7.15 CNY'],
  ['$12.70 billion', 'RMB 90.8 billion', '1 USD = 7.15 CNY'],
  ['RMB 20 billion', '$2.8 billion', '7.15 CNY = 1 USD'],
  ['908.3亿元', '127.0亿美元', '1 USD = 7.15 CNY'],
  ['10 miles', '16.09 km', '1 mile = 1.609 km'],
  ['€3', '$3.30', '1 EUR = 1.1 USD'],
  ['€0.1', '$0.3', '1 EUR = 3 USD'],
  ['¥1,000', '$140', '1 USD = 7.15 CNY'],
  ['100 yuan', '14 dollars', '1 USD = 7.15 CNY'],
  ['RMB 20 billion', '$2.8 billion', '1 US$ = 7.15 RMB'],
  ['RMB 20 billion', '$2.8 billion', 'US$1 = RMB 7.15'],
  ['200亿元', '28亿美元', '1美元 = 7.15元'],
  ['100 constructor', '50 toString', '2 constructor = 1 toString'],
];

test.each(right)('%s is %s at %s', (from, to, rate) => {
  expect(checkConversion({ from, to, rate })).toEqual({ status: 'right' });
});

const wrong: readonly [string, string, string, unknown][] = [
  [
    'RMB 90.83 billion',
    '$12.71 billion',
    '1 USD = 7.15 CNY',
    { status: 'wrong', expected: '12.70' },
  ],
  [
    'RMB 90.83 billion',
    '$12.70 million',
    '1 USD = 7.15 CNY',
    { status: 'wrong', expected: '12703.50' },
  ],
  [
    'RMB 20 billion',
    '$2.8 billion',
    '1 EUR = 7.15 CNY',
    { status: 'other-units', expected: ['EUR', 'CNY'] },
  ],
  ['RMB 20 billion', 'a lot', '1 USD = 7.15 CNY', { status: 'no-figure', part: 'to' }],
  ['20 billion', '$2.8 billion', '1 USD = 7.15 CNY', { status: 'no-figure', part: 'from' }],
  ['RMB 20 billion', '$2.8 billion', '0 USD = 7.15 CNY', { status: 'bad-rate' }],
  ['RMB 20 billion', '$2.8 billion', '7.15', { status: 'bad-rate' }],
];

test.each(wrong)('%s is not %s at %s', (from, to, rate, check) => {
  expect(checkConversion({ from, to, rate })).toEqual(check);
});

test('half a unit of the last place is the limit, to the last digit', () => {
  const rate = '1 USD = 8 CNY';
  // 20 / 8 = 2.5: exactly half a unit from 3 and from 2, and from nothing else
  expect(checkConversion({ from: 'RMB 20 billion', to: '$3 billion', rate }).status).toBe('right');
  expect(checkConversion({ from: 'RMB 20 billion', to: '$2 billion', rate }).status).toBe('right');
  expect(checkConversion({ from: 'RMB 19.999 billion', to: '$3 billion', rate }).status).toBe(
    'wrong',
  );
});
