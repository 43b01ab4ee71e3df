import type { ElementContent } from 'hast';
import type { Transform } from '../transform.ts';
import { element, isElement, replaceNode, textOf, walk } from '../tree.ts';

/** Wide tables scroll within a region that the keyboard reaches. Charts keep theirs as data. */
export const dressTables: Transform = (root) => {
  walk(root, (node, parent) => {
    if (!isElement(node) || node.tagName !== 'table') return;
    if ('name' in parent && parent.name === 'Chart') return;
    const head = node.children.find(
      (child) => child.type === 'element' && child.tagName === 'thead',
    );
    const label =
      head === undefined
        ? ''
        : textOf(head)
            .trim()
            .replace(/\s*\n\s*/gu, ', ');
    walk(node, (cell) => {
      if (!isElement(cell)) return;
      if (cell.tagName === 'th') cell.properties['scope'] = 'col';
      const { align } = cell.properties;
      if (typeof align !== 'string') return;
      delete cell.properties['align'];
      cell.properties['className'] = [`align-${align}`];
    });
    const region: ElementContent = element(
      'div',
      { className: ['table-scroll'], role: 'region', ariaLabel: `Table: ${label}`, tabIndex: 0 },
      [node],
    );
    replaceNode(parent, node, [region]);
  });
};
