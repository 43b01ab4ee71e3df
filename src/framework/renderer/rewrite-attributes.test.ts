import { expect, test } from 'vitest';
import { rewriteAttributes } from './rewrite-attributes.ts';

const shout = (html: string): string =>
  rewriteAttributes(html, (_element, attribute, value) =>
    attribute === 'title' ? value.toUpperCase() : value,
  );

test.each([
  ['<p title="a">a</p>', '<p title="A">a</p>'],
  ["<p title='a' class=title>", "<p title='A' class=title>"],
  ['<p title=a>', '<p title=A>'],
  ['<P TITLE = "a b"><br title="c"/>', '<P TITLE = "A B"><br title="C"/>'],
  ['<p title="&lt;a">', '<p title="&LT;A">'],
  ['<p title>', '<p title>'],
  ['<p title="">', '<p title="">'],
  ['<!-- <p title="a"> -->', '<!-- <p title="a"> -->'],
  [
    '<script>const a = \'<p title="a">\';</script>',
    '<script>const a = \'<p title="a">\';</script>',
  ],
  ['<title><p title="a"></title>', '<title><p title="a"></title>'],
  ['title="a" 旧闻 <b title="a">', 'title="a" 旧闻 <b title="A">'],
])('%s becomes %s', (html, expected) => {
  expect(shout(html)).toBe(expected);
});

test('the element is told by its name in small letters', () => {
  const seen: string[] = [];
  rewriteAttributes('<A HREF="/a"><img src="/b">', (element, attribute, value) => {
    seen.push(`${element} ${attribute} ${value}`);
    return value;
  });
  expect(seen).toEqual(['a href /a', 'img src /b']);
});
