import type { Root } from 'hast';
import type { EntryText } from '../story.ts';
import { childrenOf, entryOf } from '../tree.ts';
import type { StoryBlock } from './canonical-blocks.ts';

/**
 * The entries of live coverage in a story, each with its blocks: from its heading to the next one.
 *
 * @param root the tree that the blocks were read from
 */
export function entryTexts(root: Root, blocks: readonly StoryBlock[]): EntryText[] {
  const sections = root.children.filter((node) => entryOf(node) !== undefined);
  const firsts = sections.map((section) => {
    const [heading] = childrenOf(section);
    return blocks.findIndex(({ element }) => element === heading);
  });
  return sections.map((section, index) => ({
    id: entryOf(section) ?? '',
    blocks: blocks.slice(firsts[index], firsts[index + 1]).map(({ id }) => id),
  }));
}
