import type { Element } from 'hast';
import { h } from 'hastscript';
import { readGrid, type SpannedCell } from '../text/table-grid.ts';
import { headRowsOf, type TableShape } from '../body/components/text-forms.ts';

/**
 * Gives the table of a `<Table>` its name, the headings that it asks for and its joined cells. One
 * whose signs join nothing stays as it is: that has been told.
 */
export function shapeTable(table: Element, shape: TableShape): void {
  const grid = readGrid(table, headRowsOf(shape));
  if (grid.status === 'broken') return;
  const namesRows = shape.headings === 'rows' || shape.headings === 'both';
  const head = grid.head.map((cells) =>
    h(
      'tr',
      cells.map((cell) => shown(cell, 'col')),
    ),
  );
  const body = grid.body.map((cells) =>
    h(
      'tr',
      cells.map((cell) => shown(cell, namesRows && cell.column === 0 ? 'row' : undefined)),
    ),
  );
  table.properties['ariaLabel'] = shape.title;
  table.children = [...(head.length === 0 ? [] : [h('thead', head)]), h('tbody', body)];
}

/** A cell with the columns and rows that it takes, as a heading of the others or as one of them. */
function shown({ cell, columns, rows }: SpannedCell, scope: 'col' | 'row' | undefined): Element {
  return {
    ...cell,
    tagName: scope === undefined ? 'td' : 'th',
    properties: {
      ...cell.properties,
      ...(scope && { scope }),
      ...(columns > 1 && { colSpan: columns }),
      ...(rows > 1 && { rowSpan: rows }),
    },
  };
}
