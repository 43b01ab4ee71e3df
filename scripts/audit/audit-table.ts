import type { Audit, Device } from './audit-page.ts';

export interface AuditRow extends Audit {
  readonly name: string;
  readonly device: Device;
}

const columns = [
  ...['page', 'device', 'performance', 'accessibility', 'best practices', 'SEO'],
  ...['first paint', 'largest paint', 'blocked', 'shift', 'complaints'],
];

/** Audits as a table in Markdown; a dash where a category does not apply. */
export function auditTable(rows: readonly AuditRow[]): string {
  return [columns, columns.map(() => '---'), ...rows.map(cellsOf)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Whether a page has everything in every category. */
export function isWhole({ scores }: AuditRow): boolean {
  return Object.values(scores).every((score) => score === 100);
}

/**
 * What to say of a machine by which little can be measured.
 *
 * @param rows of a page of text alone
 */
export function tellOfMachine(rows: readonly AuditRow[]): string | undefined {
  const least = Math.min(...rows.map(({ scores }) => scores['performance'] ?? 100));
  if (least === 100) return undefined;
  return `On this machine a page of nothing but text has ${least} for performance. What other pages lack says little here: measure on a quicker one, or with nothing else to do.`;
}

function cellsOf(row: AuditRow): readonly string[] {
  const { name, device, scores, paint, largest, blocked, shift, complaints } = row;
  const score = (category: string) => scores[category]?.toString() ?? '–';
  return [
    name,
    device,
    ...['performance', 'accessibility', 'best-practices', 'seo'].map(score),
    ...[paint, largest].map((time) => `${(time / 1000).toFixed(2)} s`),
    `${Math.round(blocked)} ms`,
    shift.toFixed(3),
    complaints.join('; '),
  ];
}
