import { escapeHtml } from './escape-html.ts';
import { indexText } from './index-text.ts';
import { nameSeparator, type SearchRecord } from '../query/search-record.ts';
import { wordsForIndex, wordsForQuery, type Simplify } from '../query/words/index-words.ts';

/**
 * A built page as the indexer is given it: the text of its main part, with the names, filters and
 * dates of its record, and with text in scripts without spaces cut into pairs.
 *
 * @param simplify gives Chinese characters the forms by which they are searched
 * @throws Error if the page has no `<main>`
 */
export function pageMarkup(html: string, record: SearchRecord, simplify: Simplify): string {
  const text = indexText(html, (block) => wordsForIndex(block, simplify));
  if (text === undefined) throw new Error(`The page ${record.address} has no <main> to index.`);
  return `<html lang="en"><body><main>${metas(record, simplify).join('')}${text}</main></body></html>`;
}

function meta(attribute: string, name: string, content: string): string {
  return `<meta data-pagefind-${attribute}="${name}[content]" content="${escapeHtml(content)}">`;
}

function metas(record: SearchRecord, simplify: Simplify): string[] {
  const { title, dek, names, about, mentions, authors, day } = record;
  const solo = names.filter((name) => wordsForQuery(name, simplify).split(' ').length === 1);
  const searched = { title, dek, names, solo, about, mentions, authors };
  return [
    ...Object.entries(searched).flatMap(([name, text]) => {
      const words = typeof text === 'string' ? text : text.join(nameSeparator);
      return words === '' ? [] : [meta('meta', name, wordsForIndex(words, simplify))];
    }),
    ...(day === undefined
      ? []
      : [meta('meta', 'date', day), meta('sort', 'date', record.moment ?? day)]),
    ...Object.entries(record.filters).flatMap(([name, values]) =>
      values.map((value) => meta('filter', name, value)),
    ),
  ];
}
