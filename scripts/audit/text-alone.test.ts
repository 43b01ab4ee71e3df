import { expect, test } from 'vitest';
import { textAlone } from './text-alone.ts';

test.each([
  [
    '<main><h1 class="a">One &amp; two</h1><p>A <a href="/b">link</a></p></main>',
    '<h1>One &amp; two</h1><p>A link</p>',
  ],
  ['<nav><p>Menu</p></nav><main><p>Text</p></main><footer><p>Foot</p></footer>', '<p>Text</p>'],
  [
    '<main><script>one < two</script><p>a<style>b{}</style><img src="c.png"></p></main>',
    '<p>a</p>',
  ],
])('of a page only what is read in it is left: %s', (html, body) => {
  const page = textAlone(html);
  expect(/<body>(.*)<\/body>/su.exec(page)?.[1]).toBe(body);
  expect(page).not.toMatch(/href|src|class|style/u);
});
