import type { Element } from 'hast';
import { visit, type VisitorResult } from 'unist-util-visit';
import { nearestWord } from '../../text/nearest-word.ts';
import { codeLanguages } from '../body/code-highlighter.ts';
import type { Transform } from '../transform.ts';
import { classesOf, replaceAt, textOf } from '../tree.ts';

/** Code blocks get their colours at build time, as classes. */
export const highlightCode: Transform = (root, context) => {
  visit(root, 'element', (node, index, parent): VisitorResult => {
    if (node.tagName !== 'pre') return undefined;
    const code = node.children.find(
      (child) => child.type === 'element' && child.tagName === 'code',
    );
    if (code?.type !== 'element') return undefined;
    const language = languageOf(code);
    const highlighted = context.highlight(textOf(code), language);
    if (highlighted !== undefined) {
      const { position } = node;
      return replaceAt(parent, index, [{ ...highlighted, ...(position && { position }) }]);
    }
    const near = nearestWord(language, codeLanguages);
    context.report(node, {
      name: 'unknown-language',
      message: `No colouring is known for code in “${language}”.`,
      reason: 'The code would stand in one colour and nobody would be told why.',
      fix:
        near === undefined
          ? 'Write ```text for code without colours.'
          : `Did you mean \`\`\`${near}?`,
    });
    return undefined;
  });
};

function languageOf(code: Element): string {
  const name = classesOf(code).find((one) => one.startsWith('language-'));
  return name?.slice('language-'.length) ?? 'text';
}
