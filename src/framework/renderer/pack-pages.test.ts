import { expect, test } from 'vitest';
import { allPages, makePage } from '../../page-objects/all-pages.ts';
import { sampleNewsroom } from '../../tests/support/sample-newsroom.ts';
import { createPacker, createUnpacker } from './pack-pages.ts';

test('pages come out of a thread’s message as they were, and their words go along once', () => {
  const stories = [{ id: 'one' }, { id: 'two', article: { lang: 'zh-CN' } }, { id: 'three' }];
  const newsroom = sampleNewsroom({ stories });
  const [pack, unpack] = [createPacker(), createUnpacker()];
  const packed = [...allPages(newsroom)].map((page) => {
    const shown = makePage(page);
    const sent = pack(shown);
    expect(unpack(structuredClone(sent))).toEqual(structuredClone(shown));
    return sent;
  });
  const languages = packed.flatMap(({ words }) =>
    words !== undefined && 'lang' in words ? [words.lang] : [],
  );
  expect(languages.sort()).toEqual(['en', 'zh-CN']);
  expect(JSON.stringify(packed.at(-1)?.shown)).not.toContain('"table"');
});
