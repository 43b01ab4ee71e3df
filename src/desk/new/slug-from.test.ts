import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '../../model/scalars.ts';
import { freeSlug, slugFrom } from './slug-from.ts';

test.each([
  ['Alibaba buys NetEase’s Kaola for $2 billion!', 'alibaba-buys-neteases-kaola-for-2-billion'],
  ['Straße nach Süden', 'strasse-nach-suden'],
  ['阿里收购考拉', 'a-li-shou-gou-kao-la'],
  ['Привет, мир', 'privet-mir'],
  ['كتاب جديد', 'ktb-jdyd'],
  ['한국 뉴스', 'hangug-nyuseu'],
  ['🎉 — …', ''],
  ['a'.repeat(90), 'a'.repeat(60)],
  ['word '.repeat(20), 'word-word-word-word-word-word-word-word-word-word-word-word'],
])('%s gives %s', (words, name) => {
  expect(slugFrom(words)).toBe(name);
});

test('whatever is written, a free name is one that addresses take', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      expect(slug.safeParse(freeSlug(slugFrom(words), new Set(), 'story')).success).toBe(true);
    }),
  );
});

test.each([
  ['林美咲', 'ja', ''],
  ['林美咲', 'zh-CN', 'lin-mei-xiao'],
  ['港のニュース', 'en', ''],
  ['コアラ', 'ja', 'koara'],
  ['Tokyo 2026', 'ja', 'tokyo-2026'],
])('%s in %s gives %j: the reading of a Japanese name is not guessed', (words, lang, name) => {
  expect(slugFrom(words, lang)).toBe(name);
});

test('a name that is taken gets the next number', () => {
  expect(freeSlug('fire', new Set(['fire', 'fire-2']), 'story')).toBe('fire-3');
  expect(freeSlug('', new Set(['story']), 'story')).toBe('story-2');
});
