import { expect, test } from 'vitest';
import type { BodyElement } from '../body-element.ts';
import { formsIn, formsInHtml } from './forms-in.ts';

const html = (text: string): BodyElement => ({ type: 'html', html: text });
const gallery: BodyElement = {
  type: 'Gallery',
  id: 'gallery-1',
  attributes: { shape: 'cut' },
  children: [],
};

test.each<[what: string, body: readonly BodyElement[], forms: readonly string[]]>([
  ['plain text', [html('<p id="p-1">A table, said <em>once</em>.</p>')], []],
  ['a table of Markdown', [html('<div class="table-scroll"><table></table></div>')], ['table']],
  ['code', [html('<pre class="shiki with-lines"><code>a</code></pre>')], ['code']],
  ['code that names a form', [html('<p><code>&#x3C;div class="gallery"></code></p>')], []],
  ['terms', [html('<dl><dt>Ebb</dt></dl>')], ['terms']],
  ['terms that hold a picture', [holder('<dl>', [])], ['terms']],
  ['a component', [gallery], ['gallery']],
  ['a component in an entry', [{ type: 'entry', id: 'one', children: [gallery] }], ['gallery']],
  ['several, in their order', [html('<table></table>'), gallery], ['gallery', 'table']],
])('finds the forms of %s', (_what, body, forms) => {
  expect(formsIn({ body, footnotes: [] })).toEqual(forms);
});

test('finds those of a footnote too', () => {
  const note = { number: 1, id: 'note-1', references: [], html: '<pre>a</pre>', text: 'a' };
  expect(formsIn({ body: [], footnotes: [note] })).toEqual(['code']);
});

test('finds in a page what a component shows there', () => {
  expect(formsInHtml('<section id="g" class="gallery wide"></section>')).toEqual(['gallery']);
  expect(formsInHtml('<div class="gallery-pictures"></div>')).toEqual([]);
});

function holder(open: string, children: readonly BodyElement[]): BodyElement {
  return { type: 'holder', open, close: '</dl>', children };
}
