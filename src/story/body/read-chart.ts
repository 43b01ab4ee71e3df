import type { Element } from 'hast';
import type { ProblemText } from '../../problems/problem.ts';
import type { ChartDatum } from './body-element.ts';
import { childrenOf, isElement, textOf, type ComponentNode, type StoryNode } from '../tree.ts';

/** The numbers of a chart, or why its table cannot be drawn. */
export type ChartReading =
  | { readonly columns: readonly [string, string]; readonly data: readonly ChartDatum[] }
  | (ProblemText & { readonly row?: Element });

const reason =
  'The chart is drawn from the table inside it, which readers who cannot see it get instead.';

/** Reads the two-column table inside a `<Chart>`: a label and a number in each row. */
export function readChart(node: ComponentNode): ChartReading {
  const [headRow, ...rows] = elementsBelow(node, 'tr');
  const head = headRow === undefined ? undefined : cellsOf(headRow);
  if (head === undefined || rows.length === 0) {
    return {
      name: 'chart-without-table',
      message: 'The chart has no table with rows in it.',
      reason,
      fix: 'Write a Markdown table of two columns, a label and a number, between <Chart …> and </Chart>.',
    };
  }
  const data: ChartDatum[] = [];
  for (const row of rows) {
    const [label = '', text = ''] = cellsOf(row);
    const value = numberIn(text);
    if (label === '' || value === undefined) {
      return {
        row,
        name: 'chart-without-number',
        message: `The row “${label} | ${text}” of the chart has no ${label === '' ? 'label' : 'number'}.`,
        reason,
        fix: 'Write a label in the first column and a number in the second: | Kaola | 2.0 |',
      };
    }
    data.push({ label, value, text });
  }
  return { columns: [head[0] ?? '', head[1] ?? ''], data };
}

function elementsBelow(node: StoryNode, tagName: string): Element[] {
  return childrenOf(node).flatMap((child) => [
    ...(isElement(child) && child.tagName === tagName ? [child] : []),
    ...elementsBelow(child, tagName),
  ]);
}

function cellsOf(row: Element): string[] {
  return childrenOf(row)
    .filter(
      (cell): cell is Element =>
        isElement(cell) && (cell.tagName === 'td' || cell.tagName === 'th'),
    )
    .map((cell) => textOf(cell).trim());
}

/** The number in a cell: signs, currency words and thousands separators are passed over. */
function numberIn(text: string): number | undefined {
  const digits = /[-−]?\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0];
  return digits === undefined ? undefined : Number(digits.replaceAll(',', '').replace('−', '-'));
}
