import { expect, test } from 'vitest';
import { showSize } from './show-size.ts';

test.each([
  [1, 'en', '1 byte'],
  [340, 'en', '340 bytes'],
  [340, 'zh-Hans', '340字节'],
  [999, 'en', '999 bytes'],
  [1_000, 'en', '1 kB'],
  [1_249, 'en', '1.2 kB'],
  [48_300, 'en', '48 kB'],
  [123_456, 'de', '123 kB'],
  [999_499, 'en', '999 kB'],
  [999_500, 'en', '1 MB'],
  [1_249_000, 'de', '1,2 MB'],
  [1_249_000, 'zh-Hans', '1.2 MB'],
  [2_500_000_000, 'en', '2.5 GB'],
])('%i bytes in %s are %s', (bytes, lang, shown) => {
  expect(showSize({ lang }, bytes).replaceAll('\u00a0', ' ')).toBe(shown);
});
