import type { Element, ElementContent } from 'hast';
import type { Transform } from '../transform.ts';
import { element, isElement, replaceNode, textOf, walk } from '../tree.ts';

/** Wide tables scroll within a section that the keyboard reaches. Charts keep theirs as data. */
export const dressTables: Transform = (root) => {
  walk(root, (node, parent) => {
    if (!isElement(node) || node.tagName !== 'table') return;
    if ('name' in parent && parent.name === 'Chart') return;
    dressCells(node);
    const head = node.children.find(
      (child) => child.type === 'element' && child.tagName === 'thead',
    );
    const label =
      head === undefined
        ? ''
        : textOf(head)
            .trim()
            .replace(/\s*\n\s*/gu, ', ');
    const region: ElementContent = element(
      'section',
      { className: ['table-scroll'], ariaLabel: `Table: ${label}`, tabIndex: 0 },
      [node],
    );
    replaceNode(parent, node, [region]);
  });
};

/** The alignment of a cell: one parser writes it as `align`, the other as an inline style. */
function takeAlignment(cell: Element): string | undefined {
  const { align, style } = cell.properties;
  delete cell.properties['align'];
  delete cell.properties['style'];
  return typeof align === 'string' ? align : /text-align:\s*(\w+)/u.exec(String(style))?.[1];
}

/** Columns are named as such and aligned by class, as a strict policy refuses inline styles. */
function dressCells(table: Element): void {
  walk(table, (cell) => {
    if (!isElement(cell) || (cell.tagName !== 'th' && cell.tagName !== 'td')) return;
    if (cell.tagName === 'th') cell.properties['scope'] = 'col';
    const alignment = takeAlignment(cell);
    if (alignment !== undefined) cell.properties['className'] = [`align-${alignment}`];
  });
}
