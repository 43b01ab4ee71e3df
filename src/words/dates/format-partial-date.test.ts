import { describe, expect, test } from 'vitest';
import { formatPartialDate } from './format-partial-date.ts';

describe('a date reads as precisely as it is known', () => {
  const cases: readonly [string, string, string][] = [
    ['2019', 'en', '2019'],
    ['2019-09', 'en', 'September 2019'],
    ['2019-09-06', 'en', '6 September 2019'],
    ['2019-09-06', 'en-US', 'September 6, 2019'],
    ['2019-09', 'zh-CN', '2019年9月'],
    ['2019-01-31', 'zh-CN', '2019年1月31日'],
  ];
  test.each(cases)('%s in %s', (date, language, text) => {
    expect(formatPartialDate(date, language)).toBe(text);
  });
});
