import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Check, CheckContext } from '../transform.ts';
import { headingLevel, headingText, textOf } from '../tree.ts';

/** Headings and emphasis that Markdown makes of what was typed for something else. */
export const checkSlipsOfLayout: Check = (root, context) => {
  visit(root, 'element', (node) => {
    if (headingLevel(node) !== undefined) checkUnderline(node, context);
    if (node.tagName === 'em') checkProduct(node, context);
  });
};

/** The end of a sentence, in whatever script: a full stop and what closes behind it. */
const sentenceEnd = /[\p{STerm}…][\p{Pe}\p{Pf}"']*$/u;

/** A heading by a line of hyphens below it that nobody would call a heading. */
function checkUnderline(node: Element, { report, source }: CheckContext): void {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return;
  const typed = source.slice(start.offset, end.offset);
  const words = headingText(node);
  const isSentence = sentenceEnd.test(words.trim()) || words.includes('\n');
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
