import type { Element } from 'hast';
import { isElement, textOf, type StoryNode } from '../tree.ts';

/** A cell says with it that the one before it goes on there. */
const goesOnAcross = '>>';
/** A cell says with it that the one above it goes on there. */
const goesOnDown = '^^';

/** A cell that is shown. */
export interface SpannedCell {
  readonly cell: Element;
  /** Its first column, from 0. */
  readonly column: number;
  /** How many columns and rows it takes. */
  readonly columns: number;
  readonly rows: number;
}

/** Rows as they are shown, or the cell that joins nothing that can be joined. */
type JoinedRows =
  | { readonly status: 'sound'; readonly rows: readonly (readonly SpannedCell[])[] }
  | { readonly status: 'broken'; readonly cell: Element };

/** A table as it is shown, or the cell of it that joins nothing that can be joined. */
export type TableGrid =
  | {
      readonly status: 'sound';
      readonly head: readonly (readonly SpannedCell[])[];
      readonly body: readonly (readonly SpannedCell[])[];
    }
  | { readonly status: 'broken'; readonly cell: Element };

/** Whether the first row of a table, where Markdown wants headings, was left empty. */
export function isHeadEmpty(table: Element): boolean {
  const [head] = rowsOf(table);
  return head !== undefined && cellsOf(head).every((cell) => textOf(cell).trim() === '');
}

/**
 * The cells of a table as they are shown. An empty first row, where Markdown wants headings, is none.
 *
 * @param heads how many rows are headings
 */
export function readGrid(table: Element, heads: number): TableGrid {
  const rows = rowsOf(table).slice(isHeadEmpty(table) ? 1 : 0);
  const head = joinCells(rows.slice(0, heads));
  if (head.status === 'broken') return head;
  const body = joinCells(rows.slice(heads));
  return body.status === 'broken' ? body : { status: 'sound', head: head.rows, body: body.rows };
}

/** The rows of a table, its head first. */
function rowsOf(table: Element): Element[] {
  return elementsIn(table.children, /^(?:thead|tbody|tfoot)$/u).flatMap(({ children }) =>
    elementsIn(children, /^tr$/u),
  );
}

/** The cells of a row. */
function cellsOf(row: Element): Element[] {
  return elementsIn(row.children, /^t[hd]$/u);
}

/**
 * Joins the cells of rows: `>>` belongs to the cell before it, `^^` to the one above it. What is joined
 * has to be a rectangle.
 */
function joinCells(rows: readonly Element[]): JoinedRows {
  const owners: Element[][] = [];
  for (const [y, row] of rows.entries()) {
    const line: Element[] = [];
    for (const [x, cell] of cellsOf(row).entries()) {
      const sign = textOf(cell).trim();
      const owner =
        sign === goesOnAcross ? line[x - 1] : sign === goesOnDown ? owners[y - 1]?.[x] : cell;
      if (owner === undefined) return { status: 'broken', cell };
      line.push(owner);
    }
    owners.push(line);
  }
  const taken = new Map<Element, number>();
  for (const owner of owners.flat()) taken.set(owner, (taken.get(owner) ?? 0) + 1);
  const shown = owners.map((line, y) =>
    cellsOf(rows[y] ?? nothing).flatMap((cell, x): SpannedCell[] => {
      if (line[x] !== cell) return [];
      const columns = countSame(line.slice(x), cell);
      const below = owners.slice(y).map((other) => other[x]);
      return [{ cell, column: x, columns, rows: countSame(below, cell) }];
    }),
  );
  const uneven = shown.flat().find((one) => one.columns * one.rows !== taken.get(one.cell));
  return uneven === undefined
    ? { status: 'sound', rows: shown }
    : { status: 'broken', cell: uneven.cell };
}

const nothing: Element = { type: 'element', tagName: 'tr', properties: {}, children: [] };

/** How many at the start of a list are the one. */
function countSame(list: readonly (Element | undefined)[], one: Element): number {
  const end = list.findIndex((other) => other !== one);
  return end < 0 ? list.length : end;
}

function elementsIn(nodes: readonly StoryNode[], tags: RegExp): Element[] {
  return nodes.filter((node) => isElement(node)).filter(({ tagName }) => tags.test(tagName));
}
