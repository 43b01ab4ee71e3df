import { isSeq, isMap, isScalar, parseDocument } from 'yaml';
import { splitFrontmatter } from '../../story/syntax/frontmatter.ts';
import type { SourceEdit } from './source-edit.ts';

/**
 * Where an item of a list goes in the frontmatter of a file, as an edit of the file as it is saved:
 * behind the last one, indented like it, with the line ends of the file; or with the list itself at
 * the end of the frontmatter.
 *
 * @param raw the file with its byte order mark, if it has one
 * @param list the name of the list
 * @param item its fields as block YAML, without indentation
 * @returns `undefined` if there is no frontmatter, or the list has its items on one line
 */
export function addToList(raw: string, list: string, item: string): SourceEdit | undefined {
  const mark = raw.startsWith('\uFEFF') ? 1 : 0;
  const split = splitFrontmatter(raw.slice(mark));
  if (!split.closed) return undefined;
  const begin = raw.indexOf('\n', mark) + 1;
  const lineEnd = raw.slice(0, begin).endsWith('\r\n') ? '\r\n' : '\n';
  const closing = begin + split.yaml.length + (split.yaml === '' ? 0 : lineEnd.length);
  const yaml = raw.slice(begin, closing);
  const { contents } = parseDocument(yaml);
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === list)
    : undefined;
  const written = (indent: string): string => indentedItem(item, indent, lineEnd);
  if (pair === undefined)
    return { start: closing, end: closing, text: `${list}:${lineEnd}${written('  ')}` };
  const { value } = pair;
  if (isSeq(value) && value.items.length > 0) {
    if (value.flow) return undefined;
    const [first, , end] = value.range;
    const indent = yaml.slice(yaml.lastIndexOf('\n', first - 1) + 1, first);
    const at = begin + endOfLine(yaml, endOfItems(yaml, end));
    return { start: at, end: at, text: written(indent) };
  }
  const key = isScalar(pair.key) ? pair.key.range : undefined;
  if (!key) return undefined;
  const from = begin + key[1];
  const to = begin + lineBreakAfter(yaml, key[1]);
  return { start: from, end: to, text: `:${lineEnd}${written('  ').replace(/\r?\n$/u, '')}` };
}

function indentedItem(item: string, indent: string, lineEnd: string): string {
  return item
    .trimEnd()
    .split('\n')
    .map((line, index) => (line === '' ? '' : `${indent}${index === 0 ? '- ' : '  '}${line}`))
    .map((line) => `${line}${lineEnd}`)
    .join('');
}

/** The end of a list without the blank lines and remarks behind it. */
function endOfItems(yaml: string, end: number): number {
  const inside = yaml.slice(0, end);
  return inside.replace(/(?:\s|\n[ \t]*#[^\n]*)+$/u, '').length;
}

function endOfLine(yaml: string, offset: number): number {
  const end = yaml.indexOf('\n', offset);
  return end === -1 ? yaml.length : end + 1;
}

function lineBreakAfter(yaml: string, offset: number): number {
  const end = /\r?\n|$/u.exec(yaml.slice(offset));
  return offset + (end?.index ?? 0);
}
