import type { Element } from 'hast';
import { h } from 'hastscript';
import { visit, type VisitorResult } from 'unist-util-visit';
import { componentAttributes } from '../body/component-attributes.ts';
import { vocabulary } from '../body/vocabulary.ts';
import { joinNames } from '../../words/join-words.ts';
import { say } from '../../words/say.ts';
import type { Transform } from '../transform.ts';
import { isComponentNamed, replaceAt, textOf, type StoryParent } from '../tree.ts';
import { shapeTable } from './shape-table.ts';

/** Wide tables scroll within a section that the keyboard reaches. Charts keep theirs as data. */
export const dressTables: Transform = (root, { words }) => {
  visit(root, 'element', (node, index, parent): VisitorResult => {
    if (node.tagName !== 'table' || isComponentNamed(parent, 'Chart')) return undefined;
    dressCells(node);
    const shape = shapeGivenBy(parent);
    if (shape !== undefined) shapeTable(node, shape);
    const columns = say(words, 'table.label', { columns: joinNames(words, columnsOf(node)) });
    return replaceAt(parent, index, [
      h('section.table-scroll', { ariaLabel: shape?.title ?? columns, tabIndex: 0 }, [node]),
    ]);
  });
};

/** What a `<Table>` says of the table in it. */
function shapeGivenBy(parent: StoryParent | undefined) {
  if (!isComponentNamed(parent, 'Table')) return undefined;
  return vocabulary.Table.attributes.safeParse(componentAttributes(parent).values).data;
}

function columnsOf(table: Element): string[] {
  const head = table.children.find(
    (child) => child.type === 'element' && child.tagName === 'thead',
  );
  if (head === undefined) return [];
  return textOf(head)
    .trim()
    .split(/\s*\n\s*/u);
}

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
