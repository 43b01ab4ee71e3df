import { expect, test } from 'vitest';
import { allPages, makePage } from '../../page-objects/all-pages.ts';
import { sampleNewsroom } from '../../tests/support/sample-newsroom.ts';
import { readPageText, writePageText } from './page-text.ts';

test('pages come out of their text as they were, and their words stay apart', () => {
  const stories = [{ id: 'one' }, { id: 'two', article: { lang: 'zh-CN' } }, { id: 'three' }];
  const newsroom = sampleNewsroom({ stories });
  const texts = [...allPages(newsroom)].map((page) => {
    const shown = makePage(page);
    const text = writePageText(shown);
    expect(readPageText(text)).toEqual(shown);
    return text;
  });
  const languages = new Set(
    texts.flatMap(({ words }) => (words !== undefined && 'lang' in words ? [words.lang] : [])),
  );
  expect([...languages].sort()).toEqual(['en', 'zh-CN']);
  for (const { json } of texts) expect(json).not.toContain('"table"');
});
