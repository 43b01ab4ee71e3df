import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Check, CheckContext } from '../transform.ts';

/** The rows of a Markdown table have as many cells as its head: more would be lost. */
export const checkTables: Check = (root, context) => {
  visit(root, 'element', (table) => {
    if (table.tagName !== 'table') return;
    let columns: number | undefined;
    visit(table, 'element', (row) => {
      if (row.tagName !== 'tr') return;
      const cells = cellsTyped(row, context);
      columns ??= cells;
      if (cells === undefined || columns === undefined || cells === columns) return;
      context.report(row, {
        name: 'cells-of-row',
        message: `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, and the head of the table ${columns}.`,
        reason:
          cells > columns
            ? 'Cells for which there is no column are not published.'
            : 'Readers would see empty cells and take them for missing data.',
        fix:
          cells > columns
            ? 'Give each column a head, or write \\| for a sign that divides no cells.'
            : 'Write all cells; one that has nothing is | – |.',
      });
    });
  });
};

/** How many cells were typed; none for a table that is not of Markdown. */
function cellsTyped({ position }: Element, { source }: CheckContext): number | undefined {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  const row = source
    .slice(start.offset, end.offset)
    .replace(/\\[\s\S]/gu, '  ')
    .trim()
    .replace(/^\|/u, '')
    .replace(/\|$/u, '');
  return row.split('|').length;
}
