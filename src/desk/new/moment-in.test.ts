import { expect, test } from 'vitest';
import { moment } from '../../model/scalars.ts';
import { momentIn } from './moment-in.ts';

test.each([
  ['Asia/Shanghai', '2026-11-29T00:05:00+08:00'],
  ['Europe/Lisbon', '2026-11-28T16:05:00+00:00'],
  ['America/New_York', '2026-11-28T11:05:00-05:00'],
  ['Asia/Kathmandu', '2026-11-28T21:50:00+05:45'],
])('in %s it is %s', (zone, written) => {
  const instant = Date.parse('2026-11-28T16:05:40Z');
  expect(momentIn(instant, zone)).toBe(written);
  expect(moment.safeParse(written).success).toBe(true);
});
