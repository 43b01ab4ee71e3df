import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Check, CheckContext } from '../transform.ts';
import { headingLevel, headingText, isElement, runningTexts, textOf } from '../tree.ts';

/** Paragraphs, headings and emphasis that Markdown makes of what was typed for something else. */
export const checkSlipsOfLayout: Check = (root, context) => {
  let isIndented = false;
  for (const node of runningTexts(root).flat()) {
    if (!isElement(node)) continue;
    const wasIndented = isIndented;
    isIndented = (node.position?.start.column ?? 1) > 4 && /^(?:p|h[1-6])$/u.test(node.tagName);
    if (isIndented && !wasIndented) reportIndentation(node, context);
    if (headingLevel(node) !== undefined) checkUnderline(node, context);
  }
  visit(root, 'element', (node) => {
    if (node.tagName === 'em') checkProduct(node, context);
  });
};

function reportIndentation(node: Element, { report }: CheckContext): void {
  report(node, {
    name: 'code-by-indentation',
    message: 'Four spaces or a tab stand before this text, which do not make it code here.',
    reason: 'MDX has no code by indentation: it would be published as ordinary text.',
    fix: 'For code write ```text on the line above and ``` on the line below; for text delete the spaces.',
  });
}

/** A heading by a line of hyphens below it that nobody would call a heading. */
function checkUnderline(node: Element, { report, source }: CheckContext): void {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return;
  const typed = source.slice(start.offset, end.offset);
  const words = headingText(node);
  const isSentence = /[.!?。！？…][”"’')）]*$/u.test(words.trim()) || words.includes('\n');
  if (typed.startsWith('#') || !/\n[ \t>]*-+[ \t\r]*$/u.test(typed) || !isSentence) return;
  report(node, {
    name: 'paragraph-made-heading',
    message: 'The line of hyphens below this paragraph makes a heading of it.',
    reason: 'Outlines and screen readers would list a whole paragraph among the headings.',
    fix: 'Put an empty line above the hyphens, or write ## before the words of a heading.',
  });
}

/** `5*3*2`: digits around asterisks are a product. */
function checkProduct(node: Element, { report, source }: CheckContext): void {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return;
  const around = source.charAt(start.offset - 1) + source.charAt(end.offset);
  if (source.charAt(start.offset) !== '*' || !/^\d\d$/u.test(around)) return;
  const inside = textOf(node);
  const [before = '', after = ''] = around;
  report(node, {
    name: 'italics-between-digits',
    message: `The asterisks in ${before}*${inside}*${after} make italics and are not printed.`,
    reason: 'Readers would see another figure than the one that was typed.',
    fix: `Write ${before}×${inside}×${after}, or ${before}\\*${inside}\\*${after}.`,
  });
}
