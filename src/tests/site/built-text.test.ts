import type { DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { readBuiltText } from '../../annotations/published/built-text.ts';
import { attributeOf, builtPage, builtPaths, elementsOf } from './built-pages.ts';

/** `textContent`, https://dom.spec.whatwg.org/#dom-node-textcontent. */
function textContent(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#comment') return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textContent).join('') : '';
}

const pages = builtPaths().flatMap((path) => {
  const { html, document } = builtPage(path);
  const [container] = elementsOf(
    document,
    (element) => attributeOf(element, 'data-annotatable') !== undefined,
  );
  return container === undefined ? [] : [{ path, html, container }];
});

test.each(pages)('the text of $path is what a browser’s parser reads', ({ html, container }) => {
  const built = readBuiltText(html);
  expect(built?.text).toBe(textContent(container));
  const ids = elementsOf(container, (element) => attributeOf(element, 'id') !== undefined);
  for (const element of ids) {
    const { start, end } = built?.elements.get(attributeOf(element, 'id') ?? '') ?? {};
    expect(built?.text.slice(start, end)).toBe(textContent(element));
  }
});

test('stories have annotatable text', () => {
  expect(pages.length).toBeGreaterThan(0);
});
