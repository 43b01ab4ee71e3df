import { expect, test } from 'vitest';
import { describeReaderTime } from './describe-reader-time.ts';

const cases: readonly [string, string, number, string, string | null][] = [
  ['Berlin in summer', '2019-09-06T18:30:00+08:00', 120, 'en', '6 Sept, 12:30'],
  ['the day before', '2019-09-06T02:30:00+08:00', -240, 'en', '5 Sept, 14:30'],
  ['half an hour', '2019-09-06T18:30:00Z', 330, 'en', '7 Sept, 00:00'],
  ['the same clock', '2019-09-06T18:30:00+08:00', 480, 'en', null],
  ['the same clock at UTC', '2019-09-06T18:30:00Z', 0, 'en', null],
  ['only a day', '2019-09-06', 120, 'en', null],
];

test('the clock that the page shows is not told twice, whatever offset the moment was written with', () => {
  const moment = '2026-03-13T16:00:00+08:00';
  expect(describeReaderTime(moment, 0, 'en', '08:00 GMT+0')).toBeNull();
  expect(describeReaderTime(moment, 60, 'en', '08:00 GMT+0')).toBe('13 Mar, 09:00');
});

test.each(cases)('%s', (_, moment, offset, language, text) => {
  expect(describeReaderTime(moment, offset, language)).toBe(text);
});
