import type { Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import type { Block } from '../../story/text/block.ts';
import { pointAt } from './resolve-point.ts';
import type { TextRange } from '../../story/text/text-range.ts';
import { childrenOf, classesOf, isElement } from '../../story/tree.ts';

/**
 * The points of footnote references, by the reference’s id: right after the words that it follows.
 * A reference that follows no words has none.
 */
export function footnotePoints(root: Root, blocks: readonly Block[]): Map<string, TextRange> {
  const endOf = ends(blocks);
  const points = new Map<string, TextRange>();
  let last: TextRange | undefined;
  visit(root, (node) => {
    if (node.type === 'text') last = endOf.get(node) ?? last;
    if (node.type !== 'element' || !classesOf(node).includes('footnote-reference')) return;
    for (const reference of childrenOf(node)) {
      const id = isElement(reference) ? reference.properties['id'] : undefined;
      if (typeof id === 'string' && last !== undefined) points.set(id, last);
    }
  });
  return points;
}

function ends(blocks: readonly Block[]): Map<Text, TextRange> {
  const found = new Map<Text, TextRange>();
  for (const [block, { runs }] of blocks.entries()) {
    for (const { node, start } of runs)
      found.set(node, pointAt({ block, offset: start + node.value.length }));
  }
  return found;
}
