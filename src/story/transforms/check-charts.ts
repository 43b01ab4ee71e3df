import { readChart } from '../body/read-chart.ts';
import type { Transform } from '../transform.ts';
import { isComponent, walk } from '../tree.ts';

/** Every chart has a table that can be drawn. */
export const checkCharts: Transform = (root, context) => {
  walk(root, (node) => {
    if (!isComponent(node) || node.name !== 'Chart') return;
    const reading = readChart(node);
    if (!('fix' in reading)) return;
    const { row, ...problem } = reading;
    context.report(row ?? node, problem);
  });
};
