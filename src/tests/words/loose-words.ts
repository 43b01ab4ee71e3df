import astro from 'eslint-plugin-astro';
import { parser as typescript } from 'typescript-eslint';

/** Attributes whose text is seen or read aloud. */
const spoken = new Set(['alt', 'aria-description', 'aria-label', 'label', 'placeholder', 'title']);

/** Functions whose text is for programs, and which of their parameters are. */
const forPrograms: Readonly<Record<string, readonly number[]>> = {
  addEventListener: [0],
  assign: [0, 1],
  closest: [0],
  define: [0],
  elementsIn: [1],
  error: [0],
  followArrowKeys: [2],
  makeButton: [0],
  makeElement: [0, 1],
  matches: [0],
  matchMedia: [0],
  querySelector: [0],
  querySelectorAll: [0],
  supports: [0, 1],
};

/** Where a text is no word of the interface, by the kind of node around it. */
const silent = new Set([
  'BinaryExpression',
  'ImportDeclaration',
  'ImportExpression',
  'SwitchCase',
  'TSLiteralType',
  'ThrowStatement',
]);

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/**
 * Finds words of the interface that stand in code: they belong into the tables of words.
 *
 * @param path of a `.astro` or a `.ts` file; its ending says how it is read
 * @returns each text with its line
 */
export function looseWords(path: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: Node, above: readonly Node[]): void => {
    const text = textOf(node);
    if (text !== undefined && isSpoken(node, text, above)) {
      found.push(`${path}:${lineOf(node)}: ${text.trim().replace(/\s+/gu, ' ')}`);
    }
    for (const [key, child] of Object.entries(node)) {
      if (key === 'parent' || key === 'tokens' || key === 'comments') continue;
      for (const each of Array.isArray(child) ? child : [child]) {
        if (isNode(each)) visit(each, [node, ...above]);
      }
    }
  };
  visit(parse(path, source), []);
  return found;
}

function parse(path: string, source: string): Node {
  const options = { range: true, loc: true, sourceType: 'module', parser: typescript };
  const parser: unknown = path.endsWith('.astro') ? astroParser() : typescript;
  if (!isParser(parser)) throw new Error('There is no parser for this file.');
  const { ast } = parser.parseForESLint(source, options);
  if (!isNode(ast)) throw new Error(`${path} cannot be read.`);
  return ast;
}

function astroParser(): unknown {
  return astro.configs['flat/base']
    .map(({ languageOptions }) => languageOptions?.parser)
    .find((parser) => parser !== undefined);
}

function isParser(
  value: unknown,
): value is { parseForESLint: (code: string, options: object) => { ast: unknown } } {
  return typeof value === 'object' && value !== null && 'parseForESLint' in value;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function textOf(node: Node): string | undefined {
  if (node.type === 'JSXText' || node.type === 'Literal') {
    return typeof node['value'] === 'string' ? node['value'] : undefined;
  }
  if (node.type !== 'TemplateElement') return undefined;
  const { value } = node;
  if (typeof value !== 'object' || value === null || !('cooked' in value)) return undefined;
  return typeof value.cooked === 'string' ? value.cooked : undefined;
}

function lineOf({ loc }: Node): number {
  if (typeof loc !== 'object' || loc === null || !('start' in loc)) return 0;
  const { start } = loc;
  return typeof start === 'object' && start !== null && 'line' in start ? Number(start.line) : 0;
}

function isSpoken(node: Node, text: string, above: readonly Node[]): boolean {
  const [parent] = above;
  if (node.type === 'JSXText') return /\p{L}/u.test(text);
  if (parent === undefined || above.some(({ type }) => silent.has(type))) return false;
  if (parent.type === 'JSXAttribute')
    return spoken.has(nameOf(parent['name'])) && /\p{L}/u.test(text);
  if (above.some((each) => each.type === 'JSXAttribute' && nameOf(each['name']) === 'class:list'))
    return false;
  if (
    parent['key'] === node ||
    isClassName(parent) ||
    isTypeName(parent) ||
    isForPrograms(node, above)
  )
    return false;
  return /\p{L}\p{L}/u.test(text) && /(?:^|\s)\p{Lu}\p{Ll}|\p{L} +\p{L}/u.test(text);
}

/** `type: 'AnnotationPage'`: the name of a type, as formats want it. */
function isTypeName({ type, key }: Node): boolean {
  return type === 'Property' && nameOf(key) === 'type';
}

function isClassName({ type, left }: Node): boolean {
  return type === 'AssignmentExpression' && nameOf(left) === 'className';
}

function isForPrograms(node: Node, above: readonly Node[]): boolean {
  return above.some((each, index) => {
    if (each.type === 'NewExpression') return nameOf(each['callee']).endsWith('Error');
    if (each.type !== 'CallExpression' || !Array.isArray(each['arguments'])) return false;
    const within = above[index - 1] ?? node;
    const places = forPrograms[nameOf(each['callee'])] ?? [];
    return places.some(
      (place) => Array.isArray(each['arguments']) && each['arguments'][place] === within,
    );
  });
}

/** The last name of a callee or an attribute: `assign` for `Object.assign`. */
function nameOf(value: unknown): string {
  if (!isNode(value)) return '';
  if (value.type === 'MemberExpression') return nameOf(value['property']);
  if (value.type === 'JSXNamespacedName')
    return `${nameOf(value['namespace'])}:${nameOf(value['name'])}`;
  return typeof value['name'] === 'string' ? value['name'] : '';
}
