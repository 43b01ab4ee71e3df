import { stringify } from 'yaml';

/** Fields in their order; those without a value are left out. */
export type YamlFields = readonly (readonly [name: string, value: unknown])[];

/** Fields as block YAML: a list of plain names on one line, everything else as YAML writes it. */
export function yamlLines(fields: YamlFields): string {
  return fields.map(([name, value]) => yamlLine(name, value)).join('');
}

function yamlLine(name: string, value: unknown): string {
  if (value === undefined || value === '') return '';
  if (Array.isArray(value)) {
    if (value.length === 0) return '';
    if (value.every((one) => typeof one === 'string' && /^[\w-]+$/u.test(one)))
      return `${name}: [${value.join(', ')}]\n`;
  }
  return stringify({ [name]: value }, { lineWidth: 0, indentSeq: true });
}
