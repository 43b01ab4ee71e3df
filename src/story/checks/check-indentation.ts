import type { Element } from 'hast';
import type { Check, CheckContext } from '../transform.ts';
import { childrenOf, isElement, runningTexts, type StoryNode } from '../tree.ts';

/** Four spaces before a text make code in Markdown, wherever texts begin; in MDX they make none. */
export const checkIndentation: Check = (root, context) => {
  for (const text of runningTexts(root)) checkTexts(text, 0, context);
};

/** @param edge the column, from 0, at which what stands there begins */
function checkTexts(nodes: readonly StoryNode[], edge: number, context: CheckContext): void {
  let isIndented = false;
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const wasIndented = isIndented;
    isIndented = isText(node) && columnOf(node, context) - edge >= 4;
    if (isIndented && !wasIndented) reportIndentation(node, context);
    checkWithin(node, context);
  }
}

function isText({ tagName }: Element): boolean {
  return /^(?:p|h[1-6])$/u.test(tagName);
}

/** What stands in a quotation begins behind its sign and a space, that of an item where its first does. */
function checkWithin(node: Element, context: CheckContext): void {
  const children = childrenOf(node);
  if (node.tagName === 'blockquote') checkTexts(children, columnOf(node, context) + 2, context);
  if (node.tagName === 'ul' || node.tagName === 'ol') checkTexts(children, 0, context);
  if (node.tagName !== 'li') return;
  const { start } = node.position ?? {};
  if (start?.offset === undefined) return;
  const marker = /^(?:[-+*]|\d+[.)])[ \t]*/u.exec(context.source.slice(start.offset))?.[0] ?? '';
  const edge = columnAt(start.offset + marker.length, context);
  const [first, ...others] = children.filter(isElement);
  if (first === undefined) return;
  checkWithin(first, context);
  checkTexts(others, edge, context);
}

function columnOf({ position }: Element, context: CheckContext): number {
  const offset = position?.start.offset;
  return offset === undefined ? 0 : columnAt(offset, context);
}

/** Where something stands in its line, from 0: a tab leads to the next fourth column. */
function columnAt(offset: number, { source }: CheckContext): number {
  let column = 0;
  for (const sign of source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset))
    column += sign === '\t' ? 4 - (column % 4) : 1;
  return column;
}

function reportIndentation(node: Element, { report }: CheckContext): void {
  report(node, {
    name: 'code-by-indentation',
    message: 'Four spaces or a tab stand before this text, which do not make it code here.',
    reason: 'MDX has no code by indentation: it would be published as ordinary text.',
    fix: 'For code write ```text on the line above and ``` on the line below; for text delete the spaces.',
  });
}
