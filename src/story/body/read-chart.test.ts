import { describe, expect, it } from 'vitest';
import { parseDeclarative } from '../syntax/parse-declarative.ts';
import { readChart, type ChartReading } from './read-chart.ts';
import { isComponent } from '../tree.ts';

function read(content: string): ChartReading {
  const parsed = parseDeclarative(`<Chart type="bar" title="T">\n\n${content}\n\n</Chart>`);
  const node = parsed.status === 'parsed' ? parsed.tree.children.find(isComponent) : undefined;
  if (node === undefined) throw new Error('There is no chart.');
  return readChart(node);
}

function row(text: string): string {
  return `| Shop | Share |\n| --- | --- |\n| Kaola | ${text} |`;
}

describe('readChart reads', () => {
  it.each([
    ['27.1', 27.1],
    ['27.1 %', 27.1],
    ['US$2,000', 2000],
    ['RMB 90.83 billion', 90.83],
    ['-3', -3],
    ['−3.5', -3.5],
    ['**12**', 12],
  ])('%s', (text, value) => {
    expect(read(row(text))).toMatchObject({
      columns: ['Shop', 'Share'],
      data: [{ label: 'Kaola', value }],
    });
  });
});

describe('readChart refuses', () => {
  it.each([
    ['no table', 'Words.', 'chart-without-table'],
    ['no rows', '| Shop | Share |\n| --- | --- |', 'chart-without-table'],
    ['a row without a number', row('most'), 'chart-without-number'],
    ['a row without a label', '| Shop | Share |\n| --- | --- |\n| | 5 |', 'chart-without-number'],
  ])('%s', (_what, content, name) => {
    expect(read(content)).toMatchObject({ name });
  });
});
