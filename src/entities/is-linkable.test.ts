import { expect, it } from 'vitest';
import { canonicalBlocks } from '../story/text/canonical-blocks.ts';
import { parseHtml } from '../story/text/test-blocks.ts';
import { isLinkable } from './is-linkable.ts';

/** Whether `Jack Ma` may become a link, and where it stands. */
const cases: readonly [boolean, string, string][] = [
  [true, 'a paragraph', '<p>Then Jack Ma left.</p>'],
  [true, 'emphasis', '<p>Then <em>Jack</em> Ma left.</p>'],
  [true, 'a cell', '<table><tbody><tr><td>Jack Ma</td></tr></tbody></table>'],
  [true, 'words beside a link', '<p><a href="/">Pony</a>, Jack Ma, <a href="/">Robin</a></p>'],
  [false, 'a heading', '<h2>Jack Ma</h2>'],
  [false, 'a link', '<p><a href="/">Jack Ma</a></p>'],
  [false, 'words half in a link', '<p>Jack <a href="/">Ma</a></p>'],
  [false, 'inline code', '<p><code>Jack Ma</code></p>'],
  [false, 'a block of code', '<pre>Jack Ma</pre>'],
];

it.each(cases)('%s: %s', (expected, _where, html) => {
  const blocks = canonicalBlocks(parseHtml(html));
  const offset = blocks[0]?.text.indexOf('Jack Ma') ?? 0;
  const range = { start: { block: 0, offset }, end: { block: 0, offset: offset + 7 } };
  expect(isLinkable({ blocks, optedOut: new Set() }, range)).toBe(expected);
});

it('does not link a name behind the sign that says not to', () => {
  const blocks = canonicalBlocks(parseHtml('<p>Jack Ma</p>'));
  const node = blocks[0]?.runs[0]?.node;
  const optedOut = new Set(node === undefined ? [] : [node]);
  const range = { start: { block: 0, offset: 0 }, end: { block: 0, offset: 7 } };
  expect(isLinkable({ blocks, optedOut }, range)).toBe(false);
});

it('does not link words of two paragraphs', () => {
  const blocks = canonicalBlocks(parseHtml('<p>Jack</p><p>Ma</p>'));
  const range = { start: { block: 0, offset: 0 }, end: { block: 1, offset: 2 } };
  expect(isLinkable({ blocks, optedOut: new Set() }, range)).toBe(false);
});
