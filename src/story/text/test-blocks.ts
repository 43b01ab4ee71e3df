/** Stories for the tests of this folder, in as few words as a table of cases has room for. */
import type { Element, Parents, Root, Text } from 'hast';
import { htmlToHast } from 'satteri';
import type { Block } from './block.ts';
import { foldStory, type FoldedStory } from './fold-story.ts';
import { textOfRange } from './story-text.ts';
import type { TextRange } from './text-range.ts';

const BLOCKS = /^(?:p|h[1-6]|li|td|th|pre|figcaption)$/;

/** Blocks of one text node each. */
export function textBlocks(...texts: readonly string[]): Block[] {
  return texts.map((text, index) => ({
    id: `p${String(index + 1)}`,
    text,
    runs: text === '' ? [] : [{ node: { type: 'text', value: text }, start: 0 }],
  }));
}

/** A tree with its blocks: paragraphs, headings, list items, cells, code and captions. */
export function htmlBlocks(html: string): { tree: Root; blocks: Block[] } {
  const tree = parseHtml(html);
  const blocks: Block[] = [];
  const visit = (parent: Parents): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (BLOCKS.test(child.tagName)) blocks.push(blockOf(child, `p${String(blocks.length + 1)}`));
      else visit(child);
    }
  };
  visit(tree);
  return { tree, blocks };
}

/** The tree of a page, as an HTML parser reads it. */
export function parseHtml(html: string): Root {
  const tree = htmlToHast(html);
  if (tree.type !== 'root') throw new Error(`The parser gave ${tree.type} for a page.`);
  return tree;
}

/** The text of a tree, white space between elements included. */
export function textOfTree(tree: Parents): string {
  return textNodes(tree)
    .map(({ value }) => value)
    .join('');
}

/** What a range holds, with `|` between two blocks; what a reader would see marked. */
export function shown(story: FoldedStory, range: TextRange): string {
  return textOfRange(story, range).replaceAll('\n\n', '|');
}

/** A story of texts, folded. */
export function foldedStory(...texts: readonly string[]): FoldedStory {
  return foldStory(textBlocks(...texts));
}

function blockOf(element: Element, id: string): Block {
  let text = '';
  const runs = textNodes(element).map((node) => {
    const start = text.length;
    text += node.value;
    return { node, start };
  });
  return { id, text, runs };
}

function textNodes(parent: Parents): Text[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'text') return [child];
    return 'children' in child ? textNodes(child) : [];
  });
}
