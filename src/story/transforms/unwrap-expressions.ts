import { SKIP, visit, type VisitorResult } from 'unist-util-visit';
import type { Transform } from '../transform.ts';
import { replaceAt } from '../tree.ts';

const stringLiteral = /^\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")\s*$/u;

/**
 * Comments go, quoted strings (`{'<'}`, the way of MDX to show a sign) become text. Any other
 * expression is code, and needs a story that brings its own.
 */
export const unwrapExpressions: Transform = (root, context) => {
  const expressions = ['mdxFlowExpression', 'mdxTextExpression'] as const;
  visit(root, expressions, (node, index, parent): VisitorResult => {
    const text = literalText(node.value);
    if (text !== undefined) return replaceAt(parent, index, [{ type: 'text', value: text }]);
    if (isComment(node.value)) return replaceAt(parent, index, []);
    if (context.door === 'module') return SKIP;
    context.report(node, {
      name: 'code-in-prose',
      message: `The braces {${node.value}} hold code, and this story has none.`,
      reason:
        'MDX runs what stands in braces; a reader would see its result, or the build would fail.',
      fix: `Write \\{${node.value}} to show it as it stands.`,
    });
    return replaceAt(parent, index, []);
  });
};

function isComment(code: string): boolean {
  const trimmed = code.trim();
  return (
    trimmed === '' || (trimmed.startsWith('/*') && trimmed.indexOf('*/', 2) === trimmed.length - 2)
  );
}

function literalText(code: string): string | undefined {
  const match = stringLiteral.exec(code);
  const quoted = match?.[1] ?? match?.[2];
  return quoted?.replace(/\\(['"\\])/gu, '$1');
}
