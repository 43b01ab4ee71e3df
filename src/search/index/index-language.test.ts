import { expect, test } from 'vitest';
import { indexLanguage } from './index-language.ts';

test.each([
  [['en', 'zh-Hans'], 'en'],
  [['zh-Hans'], 'en'],
  [['zh-Hant', 'ja'], 'en'],
  [['ja', 'fr'], 'fr'],
  [['th'], 'en'],
  [['ko'], 'ko'],
  [['de-CH', 'fr'], 'de'],
  [['pl'], 'pl'],
  [['AR'], 'ar'],
  [[], 'en'],
])('words of a publication in %j are stemmed as %s', (languages, code) => {
  expect(indexLanguage(languages)).toBe(code);
});
