import { asideWeight, nameSeparator, type SearchRecord } from '../query/search-record.ts';
import { segmentForIndex, segmentForQuery } from '../query/segment-text.ts';

/** What pages show around their own words: lists of other pages, bylines, marks of the site. */
export const partsNotIndexed = [
  'nav',
  'button',
  'script',
  'summary',
  '[popover]',
  '.story-side',
  '.story-list',
  '.related',
  '.authors',
  '.about',
  '.kicker',
  '.section-title',
  '.list-columns',
  '.names',
  '.initials',
  '.relations-list',
  '.backlinks',
  '.link-row',
  '.update-passage',
  '.printed-address',
  '.annotation-quote',
  '.annotation-kind',
  '.annotation-facts',
  '.annotation-by',
  '.footnote-reference',
  '.back',
];

const tags = /<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/gu;
/** Cells and items, which the indexer would join to one word. */
const endsOfCells = /<\/(?:dd|dt|figcaption|li|td|th)>/gu;
/** Notes, sources and tables of facts are found too, but running text is shown before them. */
const asides = /class="(?:story-end [^"]*|facts|positions-list)"/gu;
/** Initials in place of a portrait, and arrows back to the text. */
const decorations = /<(span|a)\b[^>]*(?:aria-hidden="true"|role="doc-backlink")[^>]*>[^<]*<\/\1>/gu;
/** Marks within a sentence: a word may begin before one and end after it. */
const inlineTags = /<\/?(?:a|abbr|b|code|em|i|ins|span|strong|time)(?:\s(?:"[^"]*"|[^">])*)?>/gu;
const pictures = /<img\b[^>]*?\ssrc="([^"]+)"/u;

/**
 * A built page as the indexer is given it: its main part, with the names, filters and dates of its
 * record, and with text in scripts without spaces cut into pairs.
 *
 * @throws Error if the page has no `<main>`
 */
export function pageMarkup(html: string, record: SearchRecord): string {
  const main = mainOf(html);
  if (main === undefined) throw new Error(`The page ${record.address} has no <main> to index.`);
  const picture = record.type === 'Stories' ? pictures.exec(main)?.[1] : undefined;
  const prose = main
    .replace(decorations, '')
    .replace(inlineTags, '')
    .replace(endsOfCells, '$& ')
    .replace(asides, `$& data-pagefind-weight="${asideWeight}"`);
  const text = prose.replace(tags, (part) => (part.startsWith('<') ? part : segmentForIndex(part)));
  return `<html lang="en"><body><main>${metas(record, picture).join('')}${text}</main></body></html>`;
}

/** Hexadecimal digits of a text: one word that no reader types. */
function hexadecimal(text: string): string {
  return Buffer.from(text).toString('hex');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function meta(attribute: string, name: string, content: string): string {
  return `<meta data-pagefind-${attribute}="${name}[content]" content="${escaped(content)}">`;
}

/** The part of a built page that is its own. */
function mainOf(html: string): string | undefined {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  return start === -1 || end === -1 ? undefined : html.slice(html.indexOf('>', start) + 1, end);
}

function metas(record: SearchRecord, picture: string | undefined): string[] {
  const { title, dek, names, about, mentions, authors, day } = record;
  const solo = names.filter((name) => segmentForQuery(name).split(' ').length === 1);
  const searched = { title, dek, names, solo, about, mentions, authors };
  return [
    ...Object.entries(searched).flatMap(([name, text]) => {
      const words = typeof text === 'string' ? text : text.join(nameSeparator);
      return words === '' ? [] : [meta('meta', name, segmentForIndex(words))];
    }),
    ...(day === undefined
      ? []
      : [meta('meta', 'date', day), meta('sort', 'date', record.moment ?? day)]),
    ...(picture === undefined ? [] : [meta('meta', 'image', hexadecimal(picture))]),
    ...Object.entries(record.filters).flatMap(([name, values]) =>
      values.map((value) => meta('filter', name, value)),
    ),
  ];
}
