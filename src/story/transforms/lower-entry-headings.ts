import type { Transform } from '../transform.ts';
import { childrenOf, entryOf, headingLevel, isElement } from '../tree.ts';

/** An entry of live coverage stands under its own heading: those in its text are one level lower. */
export const lowerEntryHeadings: Transform = (root) => {
  for (const section of root.children.filter((node) => entryOf(node) !== undefined)) {
    for (const node of childrenOf(section).slice(1)) {
      const level = isElement(node) ? headingLevel(node) : undefined;
      if (level !== undefined && isElement(node)) node.tagName = `h${Math.min(level + 1, 6)}`;
    }
  }
};
