import { expect, test } from 'vitest';
import { readHtml, type HtmlListener } from './read-html.ts';

/** What one listener is told, a word for each event. */
function toldOf(html: string): string {
  const told: string[] = [];
  const listener: HtmlListener = {
    open: (name, attributes) =>
      told.push(['<', name, ...Object.entries(attributes).map((each) => each.join('='))].join(' ')),
    text: (text) => told.push(JSON.stringify(text)),
    close: (name) => told.push(`/${name}`),
  };
  readHtml(html, listener);
  return told.join(' | ');
}

test.each([
  ['entities', '<p title="a &amp; b">&lt;5 &#39;</p>', '< p title=a & b | "<" | "5 " | "\'" | /p'],
  ['no content', '<img src=a><br>', '< img src=a | /img | < br | /br'],
  ['an end left out', '<p>a<p>b', '< p | "a" | /p | < p | "b" | /p'],
  ['a comment', 'a<!-- <p>b</p> -->', '"a"'],
  ['the line end after <pre>', '<pre>\na\n</pre>', '< pre | "a\\n" | /pre'],
  ['a quoted sign', '<a title="a > b">c</a>', '< a title=a > b | "c" | /a'],
  [
    'code',
    '<script>if (a < b) c("<p>")</script>',
    '< script | "if (a < b) c(\\"<p>\\")" | /script',
  ],
])('%s is told as it is meant', (_what, html, told) => {
  expect(toldOf(html)).toBe(told);
});

test('all listeners are told everything in one reading', () => {
  const names: string[] = [];
  const texts: string[] = [];
  readHtml(
    '<p>a <b>b</b></p>',
    { open: (name) => names.push(name) },
    { text: (text) => texts.push(text) },
  );
  expect([names, texts]).toEqual([
    ['p', 'b'],
    ['a ', 'b'],
  ]);
});
