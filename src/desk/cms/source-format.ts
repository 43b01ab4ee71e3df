/**
 * How the form in the browser reads a file and writes it back. This module runs in the browser, so it
 * knows nothing but YAML.
 */
import { isMap, isScalar, parseDocument, stringify, type Pair, type YAMLMap } from 'yaml';

/** What stands in the form: the fields that it has, the text, and all of the file as it was opened. */
export type FormValue = Readonly<Record<string, unknown>>;

/** Reads a file into the form, and writes it back. */
export interface SourceFormat {
  readonly fromFile: (text: string) => FormValue;
  /** @throws Error in words for the writer, if the file would be damaged */
  readonly toFile: (value: FormValue) => string;
}

/** Where the form keeps the file as it was opened. */
export const sourceField = '_source';

/** Where the form keeps the text of a story. */
export const bodyField = 'body';

/**
 * The format of files whose fields are edited at their places: what the form does not show, or nobody
 * changed, stays as it is to the byte. A field that holds more than the form can show (a list of
 * objects, say) is left out of the form, and stays too.
 *
 * @param fields the names of the fields in the form
 * @param hasBody whether a text follows the fields, as in MDX
 */
export function sourceFormat(fields: readonly string[], hasBody: boolean): SourceFormat {
  return {
    fromFile: (text) => {
      const { yaml, body } = split(text, hasBody);
      const held = valuesOf(yaml);
      const shown = fields.flatMap((name) =>
        isShowable(held[name]) ? [[name, held[name]] as const] : [],
      );
      return {
        ...Object.fromEntries(shown),
        ...(hasBody && { [bodyField]: body }),
        [sourceField]: text,
      };
    },
    toFile: (value) => {
      const source = value[sourceField];
      if (typeof source !== 'string' || source === '') return newFile(fields, value, hasBody);
      const { start, yaml, bodyStart, body } = split(source, hasBody);
      const edited = editFields(yaml, fields, value);
      const typed = value[bodyField];
      const after = hasBody && typeof typed === 'string' && typed !== body ? typed : body;
      return `${start}${edited}${source.slice(start.length + yaml.length, bodyStart)}${after}`;
    },
  };
}

interface SplitFile {
  readonly start: string;
  readonly yaml: string;
  readonly bodyStart: number;
  readonly body: string;
}

function split(text: string, hasBody: boolean): SplitFile {
  if (!hasBody) return { start: '', yaml: text, bodyStart: text.length, body: '' };
  const [head, start = '', yaml = ''] = /^(---\n)([\s\S]*?\n)---[ \t]*(?:\n+|$)/u.exec(text) ?? [];
  if (head === undefined) throw new Error('It has no fields between two lines of ---.');
  return { start, yaml, bodyStart: head.length, body: text.slice(head.length) };
}

function valuesOf(yaml: string): Readonly<Record<string, unknown>> {
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error !== undefined) throw new Error(`Its fields cannot be read: ${error.message}`);
  const values: unknown = document.toJS();
  return isRecord(values) ? values : {};
}

/** Plain words, numbers and choices; lists of such; and groups of such. */
function isShowable(value: unknown): boolean {
  if (isPlain(value)) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  return isRecord(value) && Object.values(value).every((one) => isPlain(one) || isListOfPlain(one));
}

function isListOfPlain(value: unknown): boolean {
  return Array.isArray(value) && value.every(isPlain);
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as two are compared: what is empty, or switched off, is as good as not there. */
function meant(value: unknown): unknown {
  if (value === undefined || value === null || value === '' || value === false) return undefined;
  if (Array.isArray(value)) {
    const list = value.map(meant).filter((one) => one !== undefined);
    return list.length === 0 ? undefined : list;
  }
  if (isRecord(value)) {
    const pairs = Object.entries(value).flatMap(([name, one]) => {
      const kept = meant(one);
      return kept === undefined ? [] : [[name, kept] as const];
    });
    return pairs.length === 0 ? undefined : Object.fromEntries(pairs.sort());
  }
  return typeof value === 'number' ? String(value) : value;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(meant(one)) === JSON.stringify(meant(other));
}

function newFile(fields: readonly string[], value: FormValue, hasBody: boolean): string {
  const lines = fields.flatMap((name) => {
    const kept = withoutEmpty(value[name]);
    return kept === undefined ? [] : [lineOf(name, kept, '')];
  });
  const yaml = lines.map((line) => `${line}\n`).join('');
  const body = value[bodyField];
  return hasBody ? `---\n${yaml}---\n\n${typeof body === 'string' ? body : ''}\n` : yaml;
}

/** A value as it is written: with its own types, and without what nobody filled in. */
function withoutEmpty(value: unknown): unknown {
  if (meant(value) === undefined) return undefined;
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => meant(one) !== undefined));
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function editFields(yaml: string, fields: readonly string[], value: FormValue): string {
  const held = valuesOf(yaml);
  const changed = fields.filter(
    (name) =>
      (held[name] === undefined || isShowable(held[name])) && !isSame(held[name], value[name]),
  );
  if (changed.length === 0) return yaml;
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) throw new Error('Its fields are not a list of names and values.');
  const edits = changed.flatMap((name) => editsOf(yaml, contents, name, value[name], ''));
  const edited = edits
    .sort((one, other) => other.start - one.start)
    .reduce(
      (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
      yaml,
    );
  const now = valuesOf(edited);
  const isRight = Object.keys({ ...held, ...now }).every((name) =>
    isSame(now[name], changed.includes(name) ? value[name] : held[name]),
  );
  if (!isRight)
    throw new Error('The change cannot be written without touching other fields. Use an editor.');
  return edited;
}

function editsOf(
  yaml: string,
  map: YAMLMap,
  name: string,
  value: unknown,
  indent: string,
): readonly Edit[] {
  const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
  const kept = withoutEmpty(value);
  if (pair === undefined) {
    if (kept === undefined) return [];
    const end = endOf(yaml, map);
    return [{ start: end, end, text: `\n${lineOf(name, kept, indent)}` }];
  }
  const place = placeOf(yaml, pair);
  if (place === undefined) throw new Error(`The field ${name} cannot be changed here.`);
  if (kept === undefined) return [lineAround(yaml, place)];
  const below = pair.value;
  if (isMap(below) && below.flow !== true && isRecord(value)) {
    const own = indentOf(yaml, below);
    const before: unknown = below.toJSON();
    const held = isRecord(before) ? before : {};
    return Object.keys({ ...held, ...value })
      .filter((inner) => !isSame(held[inner], value[inner]))
      .flatMap((inner) => editsOf(yaml, below, inner, value[inner], own));
  }
  return [{ ...place, text: lineOf(name, kept, indent).slice(indent.length) }];
}

/** A field on a line of its own; a group of fields has its lines below, a list stands in brackets. */
function lineOf(name: string, value: unknown, indent: string): string {
  if (isRecord(value)) {
    const lines = Object.entries(value).map(([inner, one]) => lineOf(inner, one, `${indent}  `));
    return [`${indent}${name}:`, ...lines].join('\n');
  }
  const written = Array.isArray(value)
    ? `[${value.map((one) => inFlow(one)).join(', ')}]`
    : stringify(value, { lineWidth: 0 }).trimEnd();
  return `${indent}${name}: ${written}`;
}

function inFlow(value: unknown): string {
  const plain = String(value);
  return /^[\p{L}\p{N}][\p{L}\p{N}_./-]*$/u.test(plain) ? plain : JSON.stringify(plain);
}

function placeOf(yaml: string, { key, value }: Pair): Omit<Edit, 'text'> | undefined {
  const start = isScalar(key) ? key.range?.[0] : undefined;
  const keyEnd = isScalar(key) ? key.range?.[1] : undefined;
  if (start === undefined || keyEnd === undefined) return undefined;
  const range = isRanged(value) ? value.range[1] : keyEnd + 1;
  const end = yaml.slice(0, range).trimEnd().length;
  return { start, end: Math.max(end, keyEnd + 1) };
}

function isRanged(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

/** The end of the last value of a map, without the line end behind it. */
function endOf(yaml: string, map: YAMLMap): number {
  const last = map.items.at(-1);
  const place = last === undefined ? undefined : placeOf(yaml, last);
  if (place === undefined) return 0;
  const lineEnd = yaml.indexOf('\n', place.end);
  return lineEnd === -1 ? yaml.length : lineEnd;
}

function lineAround(yaml: string, { start, end }: Omit<Edit, 'text'>): Edit {
  const from = yaml.lastIndexOf('\n', start - 1) + 1;
  const to = yaml.indexOf('\n', end);
  return { start: from, end: to === -1 ? yaml.length : to + 1, text: '' };
}

function indentOf(yaml: string, map: YAMLMap): string {
  const [first] = map.items;
  const start = first === undefined ? undefined : placeOf(yaml, first)?.start;
  return start === undefined ? '  ' : ' '.repeat(start - yaml.lastIndexOf('\n', start - 1) - 1);
}
