import { printable } from '../../text/printable.ts';
import type { CheckedNewsroom } from '../check-newsroom.ts';
import { toldOf, type Told } from './text-report.ts';

/** What a check found, as JSON: `{ told: [...], read: {...} }`. */
export function jsonReport(checked: CheckedNewsroom): string {
  return JSON.stringify({ told: toldOf(checked), read: checked.count }, null, 2);
}

/** The same as SARIF 2.1.0, which code hosts show beside the lines (docs.oasis-open.org/sarif). */
export function sarifReport(checked: CheckedNewsroom): string {
  const told = toldOf(checked);
  const rules = [...new Set(told.map(({ name }) => name))].sort();
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Nutgraf', rules: rules.map((id) => ({ id })) } },
          columnKind: 'utf16CodeUnits',
          results: told.map((one) => ({
            ruleId: one.name,
            ruleIndex: rules.indexOf(one.name),
            level: one.tier === 'problem' ? 'error' : 'warning',
            message: { text: sentence(one) },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodeURI(one.file) },
                  region: { startLine: one.line, startColumn: one.column },
                },
              },
            ],
          })),
        },
      ],
    },
    null,
    2,
  );
}

/** The same as commands of GitHub’s log, which become remarks on a pull request. */
export function githubReport(checked: CheckedNewsroom): string {
  return toldOf(checked)
    .map((one) => {
      const kind = one.tier === 'problem' ? 'error' : 'warning';
      const place = `file=${property(one.file)},line=${one.line},col=${one.column}`;
      return `::${kind} ${place},title=${property(one.name)}::${value(sentence(one))}`;
    })
    .join('\n');
}

function sentence({ message, reason, fix }: Told): string {
  return printable(`${message} ${reason} ${fix}`);
}

function value(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return value(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
