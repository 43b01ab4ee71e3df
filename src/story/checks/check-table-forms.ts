import type { Element } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import { headRowsOf } from '../body/components/text-forms.ts';
import { componentAttributes } from '../body/component-attributes.ts';
import { vocabulary } from '../body/vocabulary.ts';
import { isHeadEmpty, readGrid } from '../text/table-grid.ts';
import type { Check, CheckContext } from '../transform.ts';
import {
  componentTypes,
  isComponentNamed,
  isElement,
  textOf,
  type ComponentNode,
} from '../tree.ts';

/** Every `<Table>` has one table, of the shape that it says; others have headings of columns. */
export const checkTableForms: Check = (root, context) => {
  visitParents(root, 'element', (table, ancestors) => {
    const isForm = isComponentNamed(ancestors.at(-1), 'Table');
    if (table.tagName === 'table' && !isForm && isHeadEmpty(table)) reportNoHead(table, context);
  });
  visitParents(root, componentTypes, (node) => {
    if (node.name === 'Table') checkForm(node, context);
  });
};

function checkForm(node: ComponentNode, context: CheckContext): void {
  const content = node.children.filter(
    ({ type }) => type === 'element' || type.startsWith('mdxJsx'),
  );
  const tables = content.filter((child) => isElement(child)).filter(isTable);
  const [table] = tables;
  if (table === undefined || content.length > 1) {
    context.report(content.find((child) => child !== table) ?? node, {
      name: 'table-alone',
      message: `<Table> holds ${table === undefined ? 'no table' : 'more than one table'}.`,
      reason: 'Its title, its headings and its source are those of one table.',
      fix: 'Write one Markdown table between <Table …> and </Table>, and all else outside.',
    });
    return;
  }
  const shape = vocabulary.Table.attributes.safeParse(componentAttributes(node).values).data;
  if (shape === undefined) return;
  const heads = headRowsOf(shape);
  if (heads > 0 === isHeadEmpty(table)) {
    const isEmpty = heads > 0;
    context.report(table, {
      name: 'headings-of-table',
      message: isEmpty
        ? 'The first row, which should name the columns, is empty.'
        : `The first row names columns, and headings="${shape.headings}" says that nothing does.`,
      reason: 'Readers who hear a table are told what each cell is about.',
      fix: isEmpty
        ? 'Name the columns, or write headings="rows" if the first column names the rows, headings="none" if nothing has a name.'
        : 'Leave the first row empty, | | |, or write headings="columns" or headings="both".',
    });
    return;
  }
  const grid = readGrid(table, heads);
  if (grid.status === 'sound') return;
  context.report(grid.cell, {
    name: 'cell-joins-nothing',
    message: `The cell “${textOf(grid.cell).trim()}” joins cells that make no rectangle.`,
    reason:
      'A cell may go on to the right with >> and down with ^^, within the headings or below them.',
    fix: 'Write >> behind a cell and ^^ below it, in every row and column that it takes.',
  });
}

function reportNoHead(table: Element, { report }: CheckContext): void {
  report(table, {
    name: 'table-without-headings',
    message: 'The first row of this table, which names the columns, is empty.',
    reason: 'Readers who hear a table are told what each cell is about.',
    fix: 'Name the columns, or put the table into <Table title="…" headings="rows"> or headings="none".',
  });
}

function isTable({ tagName }: Element): boolean {
  return tagName === 'table';
}
