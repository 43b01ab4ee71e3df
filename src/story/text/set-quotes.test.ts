import { markdownToHast } from 'satteri';
import { expect, it } from 'vitest';
import { setQuotes } from './set-quotes.ts';
import { toHtml } from '../body/to-html.ts';

it.each([
  ['say "so *now*" twice', '<p>say “so <em>now</em>” twice</p>'],
  ['"*Now*" and "then"', '<p>“<em>Now</em>” and “then”</p>'],
  ['`"code"` and "text"', '<p><code>"code"</code> and “text”</p>'],
  ['an open "quotation\n\n"another" block', '<p>an open “quotation</p>\n<p>“another” block</p>'],
])('sets the marks of %j', (markdown, html) => {
  const root = markdownToHast(markdown, { features: { smartPunctuation: false } });
  if (root.type !== 'root') throw new TypeError('not a root');
  setQuotes(root);
  expect(toHtml(root.children)).toBe(html);
});
