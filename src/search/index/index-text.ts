import { readHtml, type HtmlAttributes, type HtmlListener } from '../../text/html/read-html.ts';
import { escapeHtml } from './escape-html.ts';

/** What a component says of itself to the index: it is no text of the page, or it counts less. */
const leftOut = 'data-pagefind-ignore';
const weight = 'data-pagefind-weight';

/** Elements that a reader uses or looks at, and does not read. */
const notRead: ReadonlySet<string> = new Set([
  ...['button', 'form', 'iframe', 'nav', 'noscript', 'script', 'style', 'svg', 'template'],
  // The reading aid beside a character, which would part the word that it stands in.
  ...['rp', 'rt'],
]);

/** Elements that end a word; within all others a word goes on. */
const blocks: ReadonlySet<string> = new Set([
  ...[
    'article',
    'aside',
    'blockquote',
    'caption',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'figcaption',
  ],
  ...[
    'figure',
    'footer',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
    'li',
    'main',
    'ol',
    'p',
  ],
  ...['pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);

const quotationMark = /^\s*["“”„«‘「『]/u;
/** The end of a text that ends with a word. */
const wordEnd = /[\p{L}\p{N}\p{M})%”"](?=\s*$)/u;

/** The indexer reads no footers; one within a text (whose words these are) is a part of it. */
const indexedAs: Readonly<Record<string, string>> = { footer: 'div' };

/**
 * Collects the text of a page’s `<main>` as the indexer is given it: blocks with their ids and
 * weights and the text in them, without marks inside of sentences and without whatever says of
 * itself, by `data-pagefind-ignore` or by being hidden from readers, that it is no text. Classes
 * mean nothing. What a page parts by its look is parted by signs: quotations have their marks, labels
 * and cells a colon or a comma.
 *
 * @param divide takes the text of one block and gives it as it is to be indexed
 */
export function indexTextListener(divide: (text: string) => string): {
  readonly listener: HtmlListener;
  /** The markup once the page is read; undefined if it has no `<main>`. */
  readonly markup: () => string | undefined;
} {
  let markup: string | undefined;
  let isOver = false;
  /** How many elements are open within, and with, one that is left out. */
  let within = 0;
  let sentence = '';
  /** The last text, kept back as what follows may end it with a sign, and the tags behind it. */
  let last: { text: string; tags: string } | undefined;
  /** Whose quotation is open: `asked` before its first word, `set` behind it. */
  let quotation: 'asked' | 'set' | undefined;
  /** The cell or description that ended last in its row or list. */
  let ended = '';
  const give = (): void => {
    if (last !== undefined) markup = `${markup ?? ''}${escapeHtml(divide(last.text))}${last.tags}`;
    last = undefined;
  };
  const tag = (text: string): void => {
    if (last === undefined) markup = `${markup ?? ''}${text}`;
    else last.tags += text;
  };
  const flush = (): void => {
    if (sentence.trim() === '') tag(escapeHtml(divide(sentence)));
    else {
      give();
      const isMarked = quotation === 'asked' && !quotationMark.test(sentence);
      if (quotation === 'asked') quotation = isMarked ? 'set' : undefined;
      last = { text: isMarked ? sentence.replace(/\S/u, '“$&') : sentence, tags: '' };
    }
    sentence = '';
  };
  /** Without a sign between them, a label and what it is of read as a sentence. */
  const endWith = (sign: string): void => {
    if (last !== undefined) last.text = last.text.replace(wordEnd, `$&${sign}`);
  };
  const listener: HtmlListener = {
    open: (name, attributes) => {
      if (markup === undefined && name === 'main') markup = '';
      else if (markup === undefined || isOver) return;
      else if (within > 0 || isLeftOut(name, attributes)) within += 1;
      else if (name === 'br') sentence += ' ';
      else if (blocks.has(name)) {
        flush();
        if (isCell(name) && ended !== '') endWith(name === 'dt' ? ';' : ',');
        if (name === 'blockquote') quotation = 'asked';
        if (!isCell(name) || name === 'dt') ended = '';
        tag(openingTag(name, attributes));
      }
    },
    text: (text) => {
      if (markup !== undefined && !isOver && within === 0) sentence += text;
    },
    close: (name) => {
      if (markup === undefined || isOver) return;
      if (within > 0) within -= 1;
      else if (blocks.has(name)) {
        flush();
        if (name === 'dt') endWith(':');
        if (name === 'tr' && ended === 'th') endWith('.');
        if (name === 'blockquote') {
          if (quotation === 'set' && last !== undefined)
            last.text = last.text.replace(/\s*$/u, '”$&');
          quotation = undefined;
        }
        ended = isCell(name) && name !== 'dt' ? name : '';
        isOver = name === 'main';
        // The indexer joins what no space parts: the cells of a row, a name and its description.
        if (!isOver) tag(`</${indexedAs[name] ?? name}> `);
      }
    },
  };
  const whole = (): string | undefined => {
    give();
    return markup;
  };
  return { listener, markup: whole };
}

/** The text of a page’s `<main>` for the indexer; undefined if it has none. */
export function indexText(html: string, divide: (text: string) => string): string | undefined {
  const { listener, markup } = indexTextListener(divide);
  readHtml(html, listener);
  return markup();
}

/** Cells, names and descriptions: what stands side by side and is no sentence. */
function isCell(name: string): boolean {
  return name === 'td' || name === 'th' || name === 'dt' || name === 'dd';
}

function isLeftOut(name: string, attributes: HtmlAttributes): boolean {
  return (
    notRead.has(name) || attributes[leftOut] !== undefined || attributes['aria-hidden'] === 'true'
  );
}

function openingTag(name: string, attributes: HtmlAttributes): string {
  const kept = ['id', weight].flatMap((attribute) => {
    const value = attributes[attribute];
    return value === undefined ? [] : [` ${attribute}="${escapeHtml(value)}"`];
  });
  return `<${indexedAs[name] ?? name}${kept.join('')}>`;
}
