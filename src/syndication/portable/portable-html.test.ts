import { expect, test } from 'vitest';
import { toHtml } from '../../story/body/to-html.ts';
import { portableHtml } from './portable-html.ts';

const absolute = (to: string): string => (to.startsWith('/') ? `https://a.example${to}` : to);

test.each([
  ['<p id="p-1" class="labelled" data-x="y">One</p>', '<p>One</p>'],
  ['<a class="entity-link" href="/b/">B</a>', '<a href="https://a.example/b/">B</a>'],
  ['<span class="annotated" id="w-1">b</span>', 'b'],
  ['<span lang="zh" dir="ltr">考拉</span>', '<span lang="zh" dir="ltr">考拉</span>'],
  [
    'b<span class="annotation-refs"><a class="annotation-ref" id="ref-b" href="#annotation-b" role="doc-noteref" data-number="1"></a></span>',
    'b<sup>[1]</sup>',
  ],
  [
    'b<sup class="footnote-reference"><a id="note-1-ref" href="#note-1" role="doc-noteref" aria-label="Note 1" data-number="1"></a></sup>',
    'b<sup>[1]</sup>',
  ],
  ['m<sup>2</sup>', 'm<sup>2</sup>'],
  [
    '<li class="task-list-item"><input type="checkbox" disabled checked> Done</li>',
    '<li>☑ Done</li>',
  ],
  [
    '<section class="table-scroll" tabindex="0"><table><tr><th scope="col" class="align-right">A</th></tr></table></section>',
    '<table><tbody><tr><th scope="col">A</th></tr></tbody></table>',
  ],
  [
    '<pre class="shiki" tabindex="0"><code><span class="line"><span class="k">if</span> (a &#x3C; b)</span>\n<span class="line">c</span></code></pre>',
    '<pre><code>if (a &#x3C; b)\nc</code></pre>',
  ],
])('%s is elsewhere %s', (html, expected) => {
  expect(toHtml(portableHtml(html, absolute)).replaceAll('&lt;', '&#x3C;')).toBe(expected);
});
