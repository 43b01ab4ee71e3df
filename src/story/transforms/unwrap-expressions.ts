import type { Transform } from '../transform.ts';
import { replaceNode, walk } from '../tree.ts';

const stringLiteral = /^\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")\s*$/u;

/**
 * Comments go, quoted strings (`{'<'}`, the way of MDX to show a sign) become text. Any other
 * expression is code, and needs a story that brings its own.
 */
export const unwrapExpressions: Transform = (root, context) => {
  walk(root, (node, parent) => {
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return;
    const text = literalText(node.value);
    if (text !== undefined) replaceNode(parent, node, [{ type: 'text', value: text }]);
    else if (/^\s*(?:\/\*[\s\S]*\*\/\s*)?$/u.test(node.value)) replaceNode(parent, node, []);
    else if (context.door === 'declarative') {
      context.report(node, {
        name: 'code-in-prose',
        message: `The braces {${node.value}} hold code, and this story has none.`,
        reason:
          'MDX runs what stands in braces; a reader would see its result, or the build would fail.',
        fix: `Write \\{${node.value}} to show it as it stands.`,
      });
      replaceNode(parent, node, []);
    }
  });
};

function literalText(code: string): string | undefined {
  const match = stringLiteral.exec(code);
  const quoted = match?.[1] ?? match?.[2];
  return quoted?.replace(/\\(['"\\])/gu, '$1');
}
