import { expect, test } from 'vitest';
import { indexText } from '../../search/index/index-text.ts';
import { asideWeight } from '../../search/query/search-record.ts';
import { attributeOf, builtPage, builtPaths, elementsOf } from './built-pages.ts';

const paths = builtPaths();
const textOf = (html: string) => indexText(html, (text) => text);

test('renaming every class of every page changes nothing in the index', () => {
  const changed = paths.filter((path) => {
    const { html } = builtPage(path);
    return textOf(html) !== textOf(html.replaceAll(/ class="[^"]*"/gu, ' class="renamed"'));
  });
  expect(changed).toEqual([]);
});

test('what counts less counts as much as search takes it to', () => {
  const weights = paths.flatMap((path) =>
    elementsOf(builtPage(path).document, () => true).flatMap(
      (element) => attributeOf(element, 'data-pagefind-weight') ?? [],
    ),
  );
  expect([...new Set(weights)]).toEqual([String(asideWeight)]);
});
