import { medianOf, stageMedians, type BenchReport, type Measured } from './bench-report.ts';

/** A report as Markdown: what ran where, a table for each size, and where our own time goes. */
export function markdownReport(report: BenchReport): string {
  const { date, machine, runs, content, contenders, measured } = report;
  const sizes = [...new Set(measured.map(({ stories }) => stories))];
  return [
    `Measured on ${date}: ${machine}.`,
    `${content}; medians of ${runs === 1 ? '1 run' : `${runs} runs`}, taken in turn. “Busy” is the processor time of all processes, “memory” the most that all of them had at one time.`,
    Object.entries(contenders)
      .map(([name, about]) => `- **${name}**: ${about}`)
      .join('\n'),
    ...sizes.flatMap((size) => {
      const rows = measured.filter(({ stories }) => stories === size);
      return [`## ${count(size)} stories`, costTable(rows), ...stageTables(rows)];
    }),
  ].join('\n\n');
}

function costTable(rows: readonly Measured[]): string {
  return markdownTable(
    ['', 'time', 'busy', 'memory', 'output', 'files', 'pages'],
    rows.map((row) => [
      `${row.contender}, ${row.name}`,
      `${medianOf(row, 'seconds').toFixed(1)} s`,
      seen(medianOf(row, 'busySeconds').toFixed(1), 's'),
      seen(count(Math.round(medianOf(row, 'megabytes'))), 'MB'),
      `${(row.made.bytes / 1e6).toFixed(1)} MB`,
      count(row.made.files),
      count(row.made.pages),
    ]),
  );
}

/** The stages of all cases of one contender, side by side. */
function stageTables(rows: readonly Measured[]): string[] {
  const staged = rows.filter((row) => stageMedians(row).length > 0);
  if (staged.length === 0) return [];
  const names = [...new Set(staged.flatMap((row) => stageMedians(row).map(([name]) => name)))];
  const table = markdownTable(
    ['stage', ...staged.map(({ name }) => name)],
    names.map((name) => [
      name,
      ...staged.map((row) => {
        const seconds = stageMedians(row).find(([each]) => each === name)?.[1];
        return seconds === undefined ? '–' : `${seconds.toFixed(2)} s`;
      }),
    ]),
  );
  return [table];
}

/** A table of Markdown: the first column to the left, numbers to the right. */
function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function count(number: number): string {
  return new Intl.NumberFormat('en').format(number);
}

/** What could be measured: only Linux tells of processes. */
function seen(figure: string, unit: string): string {
  return Number(figure) === 0 ? '–' : `${figure} ${unit}`;
}
