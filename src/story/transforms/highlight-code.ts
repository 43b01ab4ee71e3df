import type { Element } from 'hast';
import { nearestWord } from '../../text/nearest-word.ts';
import { codeLanguages } from '../body/code-highlighter.ts';
import type { Transform } from '../transform.ts';
import { classesOf, isElement, replaceNode, textOf, walk } from '../tree.ts';

/** Code blocks get their colours at build time, as classes. */
export const highlightCode: Transform = (root, context) => {
  walk(root, (node, parent) => {
    if (!isElement(node) || node.tagName !== 'pre') return;
    const code = node.children.find(
      (child) => child.type === 'element' && child.tagName === 'code',
    );
    if (code?.type !== 'element') return;
    const language = languageOf(code);
    const highlighted = context.highlight(textOf(code), language);
    if (highlighted !== undefined) {
      replaceNode(parent, node, [
        { ...highlighted, ...(node.position && { position: node.position }) },
      ]);
      return;
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
  });
};

function languageOf(code: Element): string {
  const name = classesOf(code).find((one) => one.startsWith('language-'));
  return name?.slice('language-'.length) ?? 'text';
}
