import type { Element, ElementContent } from 'hast';
import { toHtml } from '../../story/body/to-html.ts';
import { codeText, markdownPhrases } from './markdown-phrases.ts';
import { markdownFence, markdownLines } from './markdown-text.ts';

/** What holds blocks and is none itself. */
const holders: ReadonlySet<string> = new Set(['div', 'section', 'figure', 'details', 'body']);

const paragraphs: ReadonlySet<string> = new Set(['p', 'figcaption', 'summary', 'caption']);

const blocks: ReadonlySet<string> = new Set([
  ...holders,
  ...paragraphs,
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['blockquote', 'dl', 'hr', 'ol', 'pre', 'table', 'ul'],
]);

/**
 * A portable story as Markdown (CommonMark with the tables of GFM). What that has no words for, such as
 * a table with joined cells, stays HTML, which Markdown may hold.
 */
export function portableMarkdown(nodes: readonly ElementContent[]): string {
  return blocksOf(nodes).join('\n\n');
}

/** The blocks of some nodes; phrases between blocks are paragraphs. */
function blocksOf(nodes: readonly ElementContent[]): string[] {
  const found: string[] = [];
  let phrases: ElementContent[] = [];
  const end = (): void => {
    const text = markdownLines(markdownPhrases(phrases));
    if (text !== '') found.push(text);
    phrases = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && blocks.has(node.tagName)) {
      end();
      found.push(...blockOf(node));
    } else {
      phrases.push(node);
    }
  }
  end();
  return found;
}

function blockOf(node: Element): string[] {
  const { tagName, children } = node;
  const level = /^h([1-6])$/u.exec(tagName)?.[1];
  if (holders.has(tagName)) return blocksOf(children);
  if (paragraphs.has(tagName)) return [markdownLines(markdownPhrases(children))].filter(Boolean);
  if (level !== undefined)
    return [`${'#'.repeat(Number(level))} ${markdownPhrases(children).trim()}`];
  switch (tagName) {
    case 'blockquote':
      return [linesAfter('> ', '> ', blocksOf(children).join('\n\n'))];
    case 'hr':
      return ['---'];
    case 'pre':
      return [markdownFence(codeText(node))];
    case 'ul':
    case 'ol':
      return [list(node)];
    case 'table':
      return [table(node) ?? toHtml([node])];
    default:
      return [toHtml([node])];
  }
}

function list({ tagName, properties, children }: Element): string {
  const items = children.filter((child) => child.type === 'element');
  const start = Number(properties['start'] ?? 1);
  const written = items.map((item, index) => {
    const sign = tagName === 'ol' ? `${start + index}. ` : '- ';
    return linesAfter(sign, ' '.repeat(sign.length), blocksOf(item.children).join('\n\n'));
  });
  return written.join(written.some((item) => item.includes('\n\n')) ? '\n\n' : '\n');
}

/** A table of GFM; undefined of one that it cannot say: without a head, or with joined cells. */
function table(node: Element): string | undefined {
  const rows = elementsNamed(node, 'tr');
  const [head, ...others] = rows.map((row) =>
    row.children.filter((cell) => cell.type === 'element'),
  );
  const cells = [head ?? [], ...others].flat();
  const isHeaded = head !== undefined && head.every(({ tagName }) => tagName === 'th');
  const isPlain = cells.every(
    ({ properties, children }) =>
      properties['colSpan'] === undefined &&
      properties['rowSpan'] === undefined &&
      children.every((child) => child.type !== 'element' || !blocks.has(child.tagName)),
  );
  if (!isHeaded || !isPlain) return undefined;
  const line = (row: readonly Element[]): string =>
    `| ${row.map(({ children }) => markdownPhrases(children).trim().replaceAll('\\\n', '<br>')).join(' | ')} |`;
  const caption = elementsNamed(node, 'caption').flatMap(blockOf);
  const written = [line(head), `|${' --- |'.repeat(head.length)}`, ...others.map(line)].join('\n');
  return [...caption, written].join('\n\n');
}

function elementsNamed(node: Element, name: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === name ? [child] : elementsNamed(child, name);
  });
}

/** Lines below one another, the first after one sign, the others after another. */
function linesAfter(first: string, others: string, text: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}
