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
  expect(new Set(texts.map(({ words }) => words)).size).toBeGreaterThan(2);
  for (const { json } of texts) expect(json).not.toContain('"table"');
});
