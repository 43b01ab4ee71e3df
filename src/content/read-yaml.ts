import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { TextProblem } from '../problems/problem.ts';
import type { Place } from '../problems/place.ts';
import { explainYamlError, type ExplainedYaml } from './explain-yaml-error.ts';

/** A YAML text with its value, its problems, and the place of every value in it. */
export interface YamlReading {
  readonly value: unknown;
  readonly problems: readonly TextProblem[];
  /**
   * Where the value at a path stands (or, if `key` is given, that key of it); the nearest value
   * above it if it is not there. Lines and columns of the file, from 1.
   */
  readonly placeOf: (path: readonly PropertyKey[], key?: string) => Place;
  /** A single value as it was typed: `2019` and `1.10` are numbers to YAML, and text to people. */
  readonly typedAt: (path: readonly PropertyKey[]) => string | undefined;
}

/** After one slip the rest is read askew, so of the others only those count that stand alone. */
const alone = new Set(['yaml-tab', 'yaml-duplicate-key']);

interface ParsedYaml {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/**
 * Reads YAML 1.2 (dates stay text). Only its value is kept: what else is asked of a text, when
 * something is wrong, is read again, as the trees of a whole archive would fill the memory.
 *
 * @param text the YAML alone
 * @param firstLine the line of the file on which it begins
 */
export function readYaml(text: string, firstLine: number): YamlReading {
  const placeAt = (offset: number, lines: LineCounter): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const parsed = parseYaml(text);
  const problems = explainAll(parsed.document, text).map(({ offset, problem }) => ({
    ...placeAt(offset, parsed.lines),
    ...problem,
  }));
  return {
    value: problems.length > 0 ? undefined : parsed.document.toJS(),
    problems,
    typedAt: (path) => {
      const node = parseYaml(text).document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
    placeOf: (path, key) => {
      const { document, lines } = parseYaml(text);
      return placeAt(offsetOf(document, path, key), lines);
    },
  };
}

function explainAll(document: Document.Parsed, text: string): ExplainedYaml[] {
  const [first, ...others] = [...document.errors, ...document.warnings]
    .map(({ code, message, pos }) => explainYamlError({ code, message, offset: pos[0] }, text))
    .sort((left, right) => left.offset - right.offset);
  if (first === undefined) return [];
  return [first, ...others.filter(({ problem }) => alone.has(problem.name))];
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

function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
}
