import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { ProblemText, TextProblem } from '../model/problem.ts';
import type { Place } from '../story/position-at.ts';

/** A YAML text with its value, its problems, and the place of every value in it. */
export interface YamlReading {
  readonly value: unknown;
  readonly problems: readonly TextProblem[];
  /**
   * Where the value at a path stands (or, if `key` is given, that key of it); the nearest value
   * above it if it is not there. Lines and columns of the file, from 1.
   */
  readonly placeOf: (path: readonly PropertyKey[], key?: string) => Place;
}

const reason =
  'YAML reads structure from spaces and signs, so everything after this point may be taken for something else.';

function explainYamlError(code: string, message: string): ProblemText {
  const first = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? message;
  if (code === 'TAB_AS_INDENT') {
    return {
      name: 'yaml-tab',
      message: 'The line is indented with a tab.',
      reason,
      fix: 'Indent with two spaces for each level.',
    };
  }
  if (code === 'DUPLICATE_KEY') {
    return {
      name: 'yaml-duplicate-key',
      message: 'The same field stands here twice.',
      reason: 'Only one of them would count.',
      fix: 'Keep one of the two.',
    };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || /nested mappings|implicit key/iu.test(first)) {
    return {
      name: 'yaml-colon',
      message: 'The value holds a colon and a space, which YAML takes for another field.',
      reason,
      fix: 'Put the value between quotation marks: title: "Deal: what we know"',
    };
  }
  if (
    code === 'BAD_INDENT' ||
    code === 'MISSING_CHAR' ||
    code === 'UNEXPECTED_TOKEN' ||
    /indent/iu.test(first)
  ) {
    return {
      name: 'yaml-indentation',
      message: `The line does not fit into what stands around it: ${first}.`,
      reason,
      fix: 'Indent fields of one level alike, with two spaces for each level, and close every quotation mark.',
    };
  }
  return {
    name: 'yaml-syntax',
    message: `YAML cannot be read here: ${first}.`,
    reason,
    fix: 'Write field: value, one on each line.',
  };
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], key?: string): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const part of [...path, ...(key === undefined ? [] : [key])]) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(part),
      );
      if (pair === undefined) return offset;
      const holder =
        key !== undefined || !isNode(pair.value) || pair.value.range?.[0] === pair.value.range?.[1]
          ? pair.key
          : pair.value;
      if (isNode(holder)) offset = holder.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

/**
 * Reads YAML 1.2 (dates stay text).
 *
 * @param text the YAML alone
 * @param firstLine the line of the file on which it begins
 */
export function readYaml(text: string, firstLine: number): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    ...placeAt(error.pos[0]),
    ...explainYamlError(error.code, error.message),
  }));
  return {
    value: problems.length > 0 ? undefined : document.toJS(),
    problems,
    placeOf: (path, key) => placeAt(offsetOf(document, path, key)),
  };
}
