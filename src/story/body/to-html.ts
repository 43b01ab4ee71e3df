import { toHtml as hastToHtml } from 'hast-util-to-html';
import type { StoryNode } from '../tree.ts';

/** HTML of some nodes. Nodes of MDX must have been turned into elements before. */
export function toHtml(nodes: readonly StoryNode[]): string {
  return hastToHtml(
    { type: 'root', children: [...nodes] },
    { characterReferences: { useNamedReferences: true } },
  );
}
