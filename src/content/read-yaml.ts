import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { TextProblem } from '../problems/problem.ts';
import type { Place } from '../problems/place.ts';
import type { Limits } from '../text/limits.ts';
import { explainYamlError, type ExplainedYaml } from './explain-yaml-error.ts';
import { findYamlOddities, tooDeep } from './find-yaml-oddities.ts';
import { pairOfKey } from './pair-of-key.ts';

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

/** Complaints of the parser that are explained; a file with more is not a file with more slips. */
const mostComplaints = 50;

interface ParsedYaml {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/**
 * Reads YAML 1.2 (dates stay text). Only its value is kept for good: what else is asked of a text,
 * when something is wrong, is read again if its tree is gone, as the trees of a whole archive would
 * fill the memory.
 *
 * @param text the YAML alone
 * @param firstLine the line of the file on which it begins
 */
export function readYaml(text: string, firstLine: number, limits: Limits): YamlReading {
  const placeAt = (offset: number, lines: LineCounter): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const parsed = parseYaml(text);
  const again = keepWeakly(text, parsed);
  const problems = explainAll(parsed.document, text, limits).map(({ offset, problem }) => ({
    ...placeAt(offset, parsed.lines),
    ...problem,
  }));
  return {
    value: problems.length > 0 ? undefined : parsed.document.toJS(),
    problems,
    typedAt: (path) => {
      const node = again().document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
    placeOf: (path, key) => {
      const { document, lines } = again();
      return placeAt(offsetOf(document, path, key), lines);
    },
  };
}

function explainAll(document: Document.Parsed, text: string, limits: Limits): ExplainedYaml[] {
  const complaints = [...document.errors, ...document.warnings]
    .map(({ code, message, pos }) => ({ code, message, offset: pos[0] }))
    .sort((left, right) => left.offset - right.offset);
  if (complaints.some(({ code }) => code === 'RESOURCE_EXHAUSTION'))
    return [{ offset: firstTooDeep(text, limits.nesting), problem: tooDeep(limits.nesting) }];
  const oddities = findYamlOddities(document, limits);
  if (complaints.length === 0) return oddities;
  const [first, ...others] = complaints
    .slice(0, mostComplaints)
    .map((complaint) => explainYamlError(complaint, text));
  if (first === undefined) return [];
  return [first, ...[...others, ...oddities].filter(({ problem }) => alone.has(problem.name))];
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], key?: string): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const part of [...path, ...(key === undefined ? [] : [key])]) {
    if (isMap(node)) {
      const pair = pairOfKey(node, String(part));
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

/** Where a text has more brackets open than may be; its beginning if it nests by other means. */
function firstTooDeep(text: string, most: number): number {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/gu)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > most) return index;
  }
  return 0;
}

/** Gives the tree of a text for as long as memory has room for it, and after that reads it again. */
function keepWeakly(text: string, parsed: ParsedYaml): () => ParsedYaml {
  let kept = new WeakRef(parsed);
  return () => {
    const reparsed = kept.deref() ?? parseYaml(text);
    kept = new WeakRef(reparsed);
    return reparsed;
  };
}

function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  // That keys stand once is checked apart: the parser compares each with all others.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false };
  return { document: parseDocument(text, options), lines };
}
