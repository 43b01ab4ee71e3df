import { isAlias, isMap, isNode, isPair, isScalar, isSeq, type Document, type Pair } from 'yaml';
import type { ProblemText } from '../problems/problem.ts';
import type { Limits } from '../text/limits.ts';

/** Something in a YAML text that the parser takes and the newsroom does not. */
export interface YamlOddity {
  /** UTF-16 offset in the YAML. */
  readonly offset: number;
  readonly problem: ProblemText;
}

/** More of them are not looked for in one text: the first tell how it was written. */
const mostOddities = 50;

const plainFix = 'Write the value itself; put it between quotation marks if it begins with a sign.';

/**
 * Finds in a YAML text what means something to YAML and nothing to a newsroom: anchors and aliases
 * (which can make a value endless), tags, directives, fields that are lists, fields that stand twice,
 * lists without end and nesting without end.
 *
 * It walks the tree in a loop, so that no depth is too deep for it.
 */
export function findYamlOddities(document: Document.Parsed, limits: Limits): YamlOddity[] {
  const found: YamlOddity[] = [];
  const tell = (offset: number, problem: ProblemText): void => {
    found.push({ offset, problem });
  };
  if (document.directives.yaml.explicit === true || hasTags(document)) tell(0, directive);
  const waiting: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (found.length >= mostOddities) break;
    if (isPair(node)) {
      waiting.push({ node: node.value, depth }, { node: node.key, depth });
      continue;
    }
    if (!isNode(node)) continue;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) {
      tell(offset, sign(`*${node.source}`, 'another place of the file'));
      continue;
    }
    if (node.anchor !== undefined) tell(offset, sign(`&${node.anchor}`, 'a name of the value'));
    if (node.tag !== undefined) tell(offset, sign(shownTag(node.tag), 'the type of the value'));
    if (!isMap(node) && !isSeq(node)) continue;
    if (depth > limits.nesting) {
      tell(offset, tooDeep(limits.nesting));
      continue;
    }
    if (node.items.length > limits.listItems) tell(offset, tooLong(node.items.length, limits));
    if (isMap(node)) tellFields(node.items, tell);
    for (const item of node.items) waiting.push({ node: item, depth: depth + 1 });
  }
  return found.sort((one, other) => one.offset - other.offset);
}

/** Nesting so deep that the parser itself gives up. */
export function tooDeep(most: number): ProblemText {
  return {
    name: 'nested-too-deep',
    message: `Here something stands within more than ${most} others.`,
    reason: 'Nothing that a newsroom writes is built like that, and it can bring the build down.',
    fix: 'Take levels away; check whether a bracket or a sign is repeated by mistake.',
  };
}

const directive: ProblemText = {
  name: 'yaml-directive',
  message: 'A line that begins with % changes how YAML is read.',
  reason: 'The same words would mean other values than in all other files.',
  fix: 'Delete the line.',
};

function hasTags({ directives }: Document.Parsed): boolean {
  return Object.keys(directives.tags).some((handle) => handle !== '!!');
}

function sign(typed: string, means: string): ProblemText {
  return {
    name: 'yaml-sign',
    message: `Here stands ${typed}, which is ${means} to YAML and would be lost.`,
    reason: 'The site would show something else than what is meant.',
    fix: plainFix,
  };
}

function shownTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/u, '!!');
}

function tooLong(count: number, { listItems }: Limits): ProblemText {
  return {
    name: 'list-too-long',
    message: `Here are ${count} items or fields; at most ${listItems} are read.`,
    reason: 'No page shows so many, and the build might never end.',
    fix: 'Divide it.',
  };
}

/** The fields of a map: each a single word, and each once. */
function tellFields(
  pairs: readonly Pair[],
  tell: (offset: number, problem: ProblemText) => void,
): void {
  const seen = new Set<string>();
  for (const { key } of pairs) {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isScalar(key)) {
      if (!isAlias(key)) tell(offset, oddField);
      continue;
    }
    const name = String(key.value);
    if (seen.has(name)) tell(offset, twice(name));
    seen.add(name);
  }
}

const oddField: ProblemText = {
  name: 'yaml-no-field',
  message: 'What stands here is not a field.',
  reason: 'The name of a field is a word; a list or a group of fields cannot be one.',
  fix: 'Write a field, a colon, a space and its value; put a value with { or [ between quotation marks.',
};

function twice(name: string): ProblemText {
  return {
    name: 'yaml-duplicate-key',
    message: `The field “${name}” stands here for the second time.`,
    reason: 'Only one of them would count.',
    fix: 'Keep one of the two.',
  };
}
