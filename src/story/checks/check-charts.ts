import { visit } from 'unist-util-visit';
import { readChart } from '../body/read-chart.ts';
import type { Check } from '../transform.ts';
import { componentTypes } from '../tree.ts';

/** Every chart has a table that can be drawn. */
export const checkCharts: Check = (root, context) => {
  visit(root, componentTypes, (node) => {
    if (node.name !== 'Chart') return;
    const reading = readChart(node);
    if (!('fix' in reading)) return;
    const { row, ...problem } = reading;
    context.report(row ?? node, problem);
  });
};
