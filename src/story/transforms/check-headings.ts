import type { Element } from 'hast';
import type { Transform } from '../transform.ts';
import { isElement, textOf } from '../tree.ts';

/** Headings begin at the second level, skip none, and have ids made of their words. */
export const checkHeadings: Transform = (root, context) => {
  const used = new Map<string, number>();
  let above = 1;
  for (const node of root.children) {
    const level = isElement(node) ? levelOf(node) : undefined;
    if (!isElement(node) || level === undefined) continue;
    if (level === 1 || level > above + 1) {
      const right = '#'.repeat(level === 1 ? 2 : above + 1);
      context.report(node, {
        name: level === 1 ? 'second-headline' : 'heading-skips-level',
        message: `“${textOf(node)}” is a heading of level ${level}${level === 1 ? '' : ` below one of level ${above}`}.`,
        reason:
          'Screen readers and outlines go by levels: the headline is the only first, and none is left out.',
        fix: `Write ${right} ${textOf(node)}`,
      });
    }
    above = Math.max(level, 2);
    const fragment = fragmentOf(textOf(node));
    const count = (used.get(fragment) ?? 0) + 1;
    used.set(fragment, count);
    node.properties['id'] = count === 1 ? fragment : `${fragment}-${count}`;
  }
};

function levelOf(heading: Element): number | undefined {
  const level = /^h([1-6])$/u.exec(heading.tagName)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** The words of a heading as the fragment of an address, in any script. */
function fragmentOf(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.join('-') || 'section';
}
