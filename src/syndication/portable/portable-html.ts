import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { htmlToHast } from 'satteri';

/** Gives the absolute address for one that stands in a page. */
export type AbsoluteAddress = (href: string) => string;

/** What an element may keep; all else belongs to the page. */
const keptProperties: ReadonlySet<string> = new Set([
  'alt',
  'cite',
  'colSpan',
  'dateTime',
  'dir',
  'height',
  'href',
  'lang',
  'rowSpan',
  'scope',
  'src',
  'start',
  'title',
  'width',
]);

/** Elements that say nothing unless they say in which language their words are. */
const transparent: ReadonlySet<string> = new Set(['div', 'section', 'span']);

/**
 * HTML of a page as it can stand elsewhere: without ids, classes and the site’s own marks, with
 * absolute addresses. What leads to a note becomes its number in brackets, since programs
 * drop ids; the boxes of a task list become signs.
 *
 * @param html made by the compiler: a run of a body, a footnote, a paragraph of a note
 */
export function portableHtml(html: string, absolute: AbsoluteAddress): ElementContent[] {
  return contentOf(html).flatMap((node) => portable(node, absolute));
}

/** The nodes of a piece of HTML, as it stands in the body of a page. */
function contentOf(html: string): ElementContent[] {
  const tree = htmlToHast(html);
  if (tree.type !== 'root') return [];
  const page = tree.children.find((node) => node.type === 'element');
  const body = page?.children.find((node) => node.type === 'element' && node.tagName === 'body');
  return body?.type === 'element' ? body.children : [];
}

function portable(node: ElementContent, absolute: AbsoluteAddress): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  const reference = referenceNumber(node);
  if (reference !== undefined) return [h('sup', `[${reference}]`)];
  if (node.tagName === 'input') {
    return [{ type: 'text', value: node.properties['checked'] === true ? '☑' : '☐' }];
  }
  const children = node.children.flatMap((child) => portable(child, absolute));
  const properties = Object.fromEntries(
    Object.entries(node.properties).filter(([name]) => keptProperties.has(name)),
  );
  if (transparent.has(node.tagName) && properties['lang'] === undefined) return children;
  if (typeof properties['href'] === 'string') properties['href'] = absolute(properties['href']);
  return [{ type: 'element', tagName: node.tagName, properties, children }];
}

/** The number of what leads to a note; undefined for any other element. */
function referenceNumber({ tagName, properties, children }: Element): string | undefined {
  const [only] = children;
  if (tagName === 'sup' && only?.type === 'element') return referenceNumber(only);
  const number = properties['dataNumber'];
  return typeof number === 'string' || typeof number === 'number' ? String(number) : undefined;
}
