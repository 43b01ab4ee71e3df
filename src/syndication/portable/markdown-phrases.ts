import type { Element, ElementContent } from 'hast';
import { toHtml } from '../../story/body/to-html.ts';
import { markdownAddressOf, markdownCode, markdownText } from './markdown-text.ts';

const signs: Readonly<Record<string, string>> = {
  strong: '**',
  b: '**',
  em: '*',
  i: '*',
  del: '~~',
  s: '~~',
};

/** Phrases of HTML as Markdown; what Markdown has no sign for stays an element. */
export function markdownPhrases(nodes: readonly ElementContent[]): string {
  return nodes.reduce(
    (written, node, index) => written + phrase(node, written, nodes[index + 1]),
    '',
  );
}

/** The text of an element, as it is. */
export function codeText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(codeText).join('') : '';
}

function phrase(node: ElementContent, before: string, next: ElementContent | undefined): string {
  if (node.type === 'text') return markdownText(node.value);
  if (node.type !== 'element') return '';
  const { tagName, properties, children } = node;
  switch (tagName) {
    case 'br':
      return '\\\n';
    case 'code':
      return markdownCode(codeText(node));
    case 'img':
      return picture(node);
    case 'a':
      return `[${markdownPhrases(children)}](${markdownAddressOf(String(properties['href']))})`;
    default:
      return emphasised(node, before, next);
  }
}

/** A picture by its description. */
function picture({ properties }: Element): string {
  const { alt, src } = properties;
  return `![${markdownText(alt ?? '')}](${markdownAddressOf(String(src))})`;
}

/**
 * Signs are read as emphasis for certain where a letter stands within them at each end, or white space
 * outside (CommonMark, 6.2). Anywhere else, as at the marks of a Chinese sentence, the element stays.
 */
function emphasised(node: Element, before: string, next: ElementContent | undefined): string {
  const inside = markdownPhrases(node.children);
  const sign = signs[node.tagName];
  const after = next?.type === 'text' ? next.value : next === undefined ? '' : 'a';
  const isOpened = /^[\p{L}\p{N}]/u.test(inside) || /(?:^|\s)$/u.test(before);
  const isClosed = /[\p{L}\p{N}]$/u.test(inside) || /^(?:$|\s)/u.test(after);
  const isPlain = !/^[\s*_~]|[\s*_~]$|^$/u.test(inside) && !/[*~]$/u.test(before);
  if (sign !== undefined && isOpened && isClosed && isPlain) return `${sign}${inside}${sign}`;
  const [start = '', end = ''] = toHtml([{ ...node, children: [] }]).split(/(?=<\/)/u);
  return `${start}${inside}${end}`;
}
