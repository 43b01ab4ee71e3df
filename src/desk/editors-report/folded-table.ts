import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** A column: its heading, and whether it holds numbers. */
export interface Column {
  readonly heading: string;
  readonly isNumber?: boolean;
}

/** What a cell holds. */
export type Cell = string | readonly (ElementContent | string)[];

/** Rows that are seen at once, and those that a fold holds: a page of everything would not open. */
const shown = { open: 12, folded: 500 };

/**
 * A table whose first rows are seen, the next are folded below them, and the rest is counted.
 *
 * @param rows each with a cell for every column; they are asked for as far as they are shown
 * @param empty what stands there if there are none
 */
export function foldedTable<Item>(
  columns: readonly Column[],
  items: readonly Item[],
  rowOf: (item: Item) => readonly Cell[],
  empty: string,
): ElementContent[] {
  if (items.length === 0) return [h('p.none', empty)];
  const table = (some: readonly Item[]): ElementContent =>
    h('table', [
      h('thead', [
        h(
          'tr',
          columns.map(({ heading, isNumber }) =>
            h('th', { scope: 'col', ...classOf(isNumber) }, heading),
          ),
        ),
      ]),
      h(
        'tbody',
        some.map((item) =>
          h(
            'tr',
            rowOf(item).map((cell, index) =>
              h(
                'td',
                classOf(columns[index]?.isNumber),
                typeof cell === 'string' ? cell : [...cell],
              ),
            ),
          ),
        ),
      ),
    ]);
  const folded = items.slice(shown.open, shown.open + shown.folded);
  const rest = items.length - shown.open - folded.length;
  return [
    table(items.slice(0, shown.open)),
    ...(folded.length === 0
      ? []
      : [h('details', [h('summary', `${counted(folded.length)} more`), table(folded)])]),
    ...(rest > 0 ? [h('p.none', `And ${counted(rest)} that are not listed here.`)] : []),
  ];
}

/** A whole number as English writes it. */
export function counted(count: number): string {
  return new Intl.NumberFormat('en').format(count);
}

function classOf(isNumber: boolean | undefined): { className?: string } {
  return isNumber === true ? { className: 'number' } : {};
}
