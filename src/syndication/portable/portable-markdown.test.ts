import type { ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { portableHtml } from './portable-html.ts';
import { portableMarkdown } from './portable-markdown.ts';

const markdownOf = (html: string) => portableMarkdown(portableHtml(html, (to) => to));

test.each([
  ['<p>Two <strong>bold</strong> <em>words</em>.</p>', 'Two **bold** *words*.'],
  ['<p>A <del>slip</del><br>and more</p>', 'A ~~slip~~\\\nand more'],
  ['<h2>A part</h2><p>Text</p>', '## A part\n\nText'],
  [
    '<p>5*3*2, a_b, [x], &lt;b&gt;, 3~5 and &amp;amp;</p>',
    '5\\*3\\*2, a\\_b, \\[x\\], \\<b\\>, 3\\~5 and \\&amp;',
  ],
  ['<p># no heading</p>', '\\# no heading'],
  ['<p>- no item</p><p>2019. A year</p>', '\\- no item\n\n2019\\. A year'],
  ['<p><a href="https://a.example/b(c)">there</a></p>', '[there](<https://a.example/b(c)>)'],
  [
    '<p><img src="https://a.example/b.jpg" alt="A [ship]"></p>',
    '![A \\[ship\\]](https://a.example/b.jpg)',
  ],
  ['<p><code>a`b</code></p>', '``a`b``'],
  ['<pre><code>a\n```\nb\n</code></pre>', '````\na\n```\nb\n````'],
  ['<blockquote><p>One</p><p>Two</p></blockquote>', '> One\n>\n> Two'],
  ['<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>', '- a\n\n- b\n\n  - c'],
  ['<ol start="3"><li>a</li><li>b</li></ol>', '3. a\n4. b'],
  [
    '<table><thead><tr><th>Year</th><th>Ships</th></tr></thead><tbody><tr><th scope="row">2019</th><td>4|5</td></tr></tbody></table>',
    '| Year | Ships |\n| --- | --- |\n| 2019 | 4\\|5 |',
  ],
  [
    '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>',
    '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>',
  ],
  ['<p>这是<strong>我想做的。</strong>所以</p>', '这是<strong>我想做的。</strong>所以'],
  ['<p><strong>Why it matters:</strong> It does.</p>', '**Why it matters:** It does.'],
  ['<p><strong>“Quoted.”</strong></p>', '**“Quoted.”**'],
  ['<p><em><strong>both</strong></em></p>', '<em>**both**</em>'],
  ['<p>水<sup>2</sup></p>', '水<sup>2</sup>'],
])('%s is %j', (html, markdown) => {
  expect(markdownOf(html)).toBe(markdown);
});

test('a paragraph of nothing is none', () => {
  const nodes: ElementContent[] = [{ type: 'text', value: ' \n ' }];
  expect(portableMarkdown(nodes)).toBe('');
});
