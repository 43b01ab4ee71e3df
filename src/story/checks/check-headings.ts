import type { Check, CheckContext } from '../transform.ts';
import { headingLevel, headingText, isElement, runningTexts, type StoryNode } from '../tree.ts';

/** Headings begin at the second level and skip none. */
export const checkHeadings: Check = (root, context) => {
  for (const text of runningTexts(root)) checkText(text, context);
};

function checkText(text: readonly StoryNode[], context: CheckContext): void {
  let above = 1;
  for (const node of text) {
    const level = isElement(node) ? headingLevel(node) : undefined;
    // What is indented is code that was meant, and is told as that.
    if (level === undefined || (node.position?.start.column ?? 1) > 4) continue;
    if (level === 1 || level > above + 1) {
      const right = '#'.repeat(level === 1 ? 2 : above + 1);
      context.report(node, {
        name: level === 1 ? 'second-headline' : 'heading-skips-level',
        message: `“${headingText(node)}” is a heading of level ${level}${level === 1 ? '' : ` below one of level ${above}`}.`,
        reason:
          'Screen readers and outlines go by levels: the headline is the only first, and none is left out.',
        fix: `Write ${right} ${headingText(node)}`,
      });
    }
    above = Math.max(level, 2);
  }
}
