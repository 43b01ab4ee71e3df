import type { Root } from 'hast';
import { createQuoteSetter, type QuoteSetter } from '../../text/typographic-quotes.ts';
import { childrenOf, isElement, type StoryNode } from '../tree.ts';
import { isInline } from './canonical-blocks.ts';

const asTyped = new Set(['pre', 'code', 'kbd', 'samp']);

/**
 * Sets typographic quotation marks in the text of a tree, in place, except in code. It is how the
 * text is shown: the canonical text, read before, keeps what was typed, and offsets stay the same.
 */
export function setQuotes(root: Root): void {
  visit(root.children, undefined);
}

function visit(nodes: readonly StoryNode[], outer: QuoteSetter | undefined): void {
  let set = outer ?? createQuoteSetter();
  for (const node of nodes) {
    if (node.type === 'text') node.value = set(node.value);
    else if (isElement(node) && asTyped.has(node.tagName)) set('x');
    else if (isInline(node)) visit(childrenOf(node), set);
    else {
      visit(childrenOf(node), undefined);
      set = outer ?? createQuoteSetter();
    }
  }
}
