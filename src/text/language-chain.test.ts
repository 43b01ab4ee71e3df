import { expect, test } from 'vitest';
import { directionOf } from './direction-of.ts';
import { canonicalLanguage, languageChain } from './language-chain.ts';

test.each([
  ['en', ['en', 'en-Latn-US', 'en-US', 'en-Latn']],
  ['zh-CN', ['zh-CN', 'zh-Hans-CN', 'zh-Hans', 'zh']],
  ['zh', ['zh', 'zh-Hans-CN', 'zh-CN', 'zh-Hans']],
  ['zh-TW', ['zh-TW', 'zh-Hant-TW', 'zh-Hant']],
  ['pt-BR', ['pt-BR', 'pt-Latn-BR', 'pt-Latn', 'pt']],
  ['sr-Latn', ['sr-Latn', 'sr-Latn-RS']],
  ['sr', ['sr', 'sr-Cyrl-RS', 'sr-RS', 'sr-Cyrl']],
])('%s is served by %j', (lang, chain) => {
  expect(languageChain(lang)).toEqual(chain);
});

test.each([
  ['ZH-hans', 'zh-Hans'],
  ['iw', 'he'],
  ['zh_CN', undefined],
  ['en-aa-aa-aa', undefined],
])('%s is written %s', (tag, canonical) => {
  expect(canonicalLanguage(tag)).toBe(canonical);
});

test.each([
  ['en', 'ltr'],
  ['zh-CN', 'ltr'],
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['he', 'rtl'],
  ['dv', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['az-Arab', 'rtl'],
  ['pa', 'ltr'],
  ['pa-PK', 'rtl'],
])('%s is written %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});
