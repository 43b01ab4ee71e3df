import { expect, test } from 'vitest';
import { sampleNewsroom, storyOf } from '../../tests/support/sample-newsroom.ts';
import { alternateLinks, editionLinks } from './edition-links.ts';
import { storyPage } from './story-page.ts';

const translated = { translationOf: 'deal' };
const newsroom = sampleNewsroom({
  stories: [
    { id: 'deal' },
    { id: 'shougou', article: { ...translated, lang: 'zh-CN' } },
    { id: 'safqa', article: { ...translated, lang: 'ar' } },
    { id: 'elsewhere', article: { ...translated, lang: 'fr', canonical: 'https://a.example/' } },
    { id: 'other' },
  ],
});

test.each([
  ['deal', ['العربية', 'français', '中文（中国）']],
  ['safqa', ['English', 'français', '中文（中国）']],
  ['shougou', ['English', 'العربية', 'français']],
  ['elsewhere', ['English', 'العربية', '中文（中国）']],
  ['other', []],
])('%s can be read too in %j', (id, names) => {
  expect(editionLinks(newsroom, storyOf(newsroom, id)).map(({ label }) => label)).toEqual(names);
});

test('every edition names all of them in its head, itself too, but what stood elsewhere first', () => {
  const all = ['en /deal/', 'ar /safqa/', 'zh-CN /shougou/'];
  expect(alternateLinks(newsroom, storyOf(newsroom, 'elsewhere'))).toEqual([]);
  for (const id of ['deal', 'shougou', 'safqa']) {
    const links = alternateLinks(newsroom, storyOf(newsroom, id));
    expect(
      links.map(
        ({ hreflang, href }) =>
          `${hreflang} ${href.replace('https://sample.example/2019/09/06', '')}`,
      ),
    ).toEqual(all);
  }
});

test('of an original that is not out, its translations know nothing', () => {
  const without = sampleNewsroom({
    stories: [{ id: 'shougou', article: { ...translated, lang: 'zh-CN' } }],
  });
  const page = storyPage(without, storyOf(without, 'shougou'));
  expect(page.editions).toEqual([]);
  expect(JSON.stringify(page)).not.toContain('"deal"');
});
