import { SKIP, visit, type VisitorResult } from 'unist-util-visit';
import type { ProblemText } from '../../problems/problem.ts';
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
    if (node.value.trim() === '') {
      context.report(node, explainEmpty(node.value));
      return replaceAt(parent, index, []);
    }
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
  return trimmed.startsWith('/*') && trimmed.indexOf('*/', 2) === trimmed.length - 2;
}

function explainEmpty(spaces: string): ProblemText {
  return {
    name: 'code-in-prose',
    message: `The braces {${spaces}} hold nothing, and are not printed.`,
    reason: 'MDX reads braces as code: readers would miss the signs, and nobody would be told.',
    fix: `Write \\{${spaces}} to show them, in code with a sign \` on either side; else delete them.`,
  };
}

function literalText(code: string): string | undefined {
  const match = stringLiteral.exec(code);
  const quoted = match?.[1] ?? match?.[2];
  return quoted?.replace(/\\(['"\\])/gu, '$1');
}
