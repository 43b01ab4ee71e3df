import { visit } from 'unist-util-visit';
import { componentAttributes } from '../body/component-attributes.ts';
import { readChart } from '../body/read-chart.ts';
import type { Check } from '../transform.ts';
import { componentTypes } from '../tree.ts';

/** Every chart has a table that can be drawn, and the parts of a whole are no more than it. */
export const checkCharts: Check = (root, context) => {
  visit(root, componentTypes, (node) => {
    if (node.name !== 'Chart') return;
    const reading = readChart(node);
    if ('fix' in reading) {
      const { row, ...problem } = reading;
      context.report(row ?? node, problem);
      return;
    }
    if (componentAttributes(node).values['type'] !== 'share') return;
    const sum = reading.data.reduce((total, { value }) => total + value, 0);
    // Each part may have been rounded up by half.
    if (sum <= 100 + reading.data.length / 2) return;
    context.report(
      node,
      {
        name: 'shares-above-whole',
        message: `The shares of this chart add up to ${Number(sum.toFixed(2))} %.`,
        reason: 'A chart of shares is drawn as parts of 100 %.',
        fix: 'Correct the numbers, or write type="bar" for numbers that are no parts of a whole.',
      },
      'type',
    );
  });
};
