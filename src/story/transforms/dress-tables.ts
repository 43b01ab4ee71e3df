import type { Element } from 'hast';
import { h } from 'hastscript';
import { visit, type VisitorResult } from 'unist-util-visit';
import type { Transform } from '../transform.ts';
import { joinNames } from '../../words/join-words.ts';
import { say } from '../../words/say.ts';
import { replaceAt, textOf } from '../tree.ts';

/** Wide tables scroll within a section that the keyboard reaches. Charts keep theirs as data. */
export const dressTables: Transform = (root, { words }) => {
  visit(root, 'element', (node, index, parent): VisitorResult => {
    if (node.tagName !== 'table') return undefined;
    if (parent !== undefined && 'name' in parent && parent.name === 'Chart') return undefined;
    dressCells(node);
    const head = node.children.find(
      (child) => child.type === 'element' && child.tagName === 'thead',
    );
    const columns =
      head === undefined
        ? []
        : textOf(head)
            .trim()
            .split(/\s*\n\s*/u);
    const ariaLabel = say(words, 'table.label', { columns: joinNames(words, columns) });
    return replaceAt(parent, index, [
      h('section.table-scroll', { ariaLabel, tabIndex: 0 }, [node]),
    ]);
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
  visit(table, 'element', (cell) => {
    if (cell.tagName !== 'th' && cell.tagName !== 'td') return;
    if (cell.tagName === 'th') cell.properties['scope'] = 'col';
    const alignment = takeAlignment(cell);
    if (alignment !== undefined) cell.properties['className'] = [`align-${alignment}`];
  });
}
