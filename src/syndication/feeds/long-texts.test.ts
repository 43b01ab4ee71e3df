import { expect, test } from 'vitest';
import { putTexts, standInFor } from './long-texts.ts';

test.each([
  ['a text', '<p>One & “two”</p>', '<c><![CDATA[<p>One & “two”</p>]]></c>'],
  ['the end of a section in it', '<p>a]]>b</p>', '<c><![CDATA[<p>a]]]]><![CDATA[>b</p>]]></c>'],
  ['signs of a replacement', '<p>$1 $& $$</p>', '<c><![CDATA[<p>$1 $& $$</p>]]></c>'],
  ['space around it', '\n<p>One</p>\n', '<c><![CDATA[<p>One</p>]]></c>'],
  ['nothing', ' ', '<c></c>'],
])('%s takes the place that was kept for it', (_name, html, expected) => {
  const texts = ['<p>Another</p>', html];
  expect(putTexts(`<c>${standInFor(html, 1)}</c>`, texts)).toBe(expected);
});
