import { expect, test } from 'vitest';
import { readInstant } from './read-instant.ts';

test.each([
  ['2019-09-06T18:30:00+08:00', Date.UTC(2019, 8, 6, 10, 30)],
  ['2019-09-06T18:30Z', Date.UTC(2019, 8, 6, 18, 30)],
  ['2019-09-06T18:30:00.250Z', Date.UTC(2019, 8, 6, 18, 30, 0, 250)],
  ['2020-02-29T00:00:00-12:00', Date.UTC(2020, 1, 29, 12)],
  ['2019-02-29T00:00:00Z', undefined],
  ['2019-02-30T00:00:00Z', undefined],
  ['2019-13-01T00:00:00Z', undefined],
  ['2019-09-06T25:61:00Z', undefined],
  ['2019-09-06T24:00:00Z', undefined],
  ['2019-09-06T23:59:60Z', undefined],
  ['2019-09-06T18:30:00+99:99', undefined],
  ['2019-09-06T18:30:00+16:00', undefined],
  ['2019-09-06T18:30:00', undefined],
  ['2019-09-06', undefined],
  ['2019', undefined],
  ['nonsense', undefined],
  ['', undefined],
])('%s names the instant %s', (text, instant) => {
  expect(readInstant(text)).toBe(instant);
});
