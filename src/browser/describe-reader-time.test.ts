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

test.each(cases)('%s', (_, moment, offset, language, text) => {
  expect(describeReaderTime(moment, offset, language)).toBe(text);
});
