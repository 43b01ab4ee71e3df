import type { Transform } from '../transform.ts';
import { headingLevel, isElement, textOf } from '../tree.ts';

/** Headings have ids made of their words. */
export const nameHeadings: Transform = (root) => {
  const used = new Map<string, number>();
  for (const node of root.children) {
    if (!isElement(node) || headingLevel(node) === undefined) continue;
    const fragment = fragmentOf(textOf(node));
    const count = (used.get(fragment) ?? 0) + 1;
    used.set(fragment, count);
    node.properties['id'] = count === 1 ? fragment : `${fragment}-${count}`;
  }
};

/** The words of a heading as the fragment of an address, in any script. */
function fragmentOf(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.join('-') || 'section';
}
