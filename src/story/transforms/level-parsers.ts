import type { Element } from 'hast';
import type { Transform } from '../transform.ts';
import { isComponent, isElement, isText, walk } from '../tree.ts';

function withUnixLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** The native parser aligns cells by inline style, which a strict policy refuses. */
function alignByAttribute(cell: Element): void {
  const { style } = cell.properties;
  const align = typeof style === 'string' ? /^text-align:\s*(\w+)/u.exec(style)?.[1] : undefined;
  if (align === undefined) return;
  delete cell.properties['style'];
  cell.properties['align'] = align;
}

/**
 * Takes away the little that the two parsers do differently, so that all other transforms see one
 * kind of tree: how cells are aligned, and the line ends of Windows.
 */
export const levelParsers: Transform = (root) => {
  walk(root, (node) => {
    if (isText(node)) node.value = withUnixLineEnds(node.value);
    else if (isElement(node) && (node.tagName === 'td' || node.tagName === 'th'))
      alignByAttribute(node);
    else if (isComponent(node)) {
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
          attribute.value = withUnixLineEnds(attribute.value);
      }
    }
  });
};
