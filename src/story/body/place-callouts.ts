import type { Root } from 'hast';
import type { MdxJsxFlowElementHast } from 'satteri';
import { isComponent, isElement, textOf, type StoryNode } from '../tree.ts';

/** A callout that stands in stories by itself, after so many paragraphs. */
export interface PlacedCallout {
  readonly use: string;
  readonly after: number;
}

/**
 * Puts callouts between the paragraphs of a marked story, where the tree is settled and nothing counts
 * in it any more. One that would be the last of the text, or that the story names itself, is left out.
 */
export function placeCallouts(root: Root, callouts: readonly PlacedCallout[]): Root {
  const own = new Set(root.children.flatMap((node) => calloutNamedBy(node) ?? []));
  const inserted = new Map<number, StoryNode[]>();
  const paragraphs = root.children.flatMap((node, index) => (isParagraph(node) ? [index] : []));
  for (const { use, after } of callouts) {
    const index = paragraphs[after - 1];
    if (own.has(use) || index === undefined || index === paragraphs.at(-1)) continue;
    inserted.set(index, [...(inserted.get(index) ?? []), calloutNode(use)]);
  }
  if (inserted.size === 0) return root;
  return {
    ...root,
    children: root.children.flatMap((node, index) => [node, ...(inserted.get(index) ?? [])]),
  };
}

function isParagraph(node: StoryNode): boolean {
  return isElement(node) && node.tagName === 'p' && textOf(node).trim() !== '';
}

/** The callout that a component of the story names. */
function calloutNamedBy(node: StoryNode): string | undefined {
  if (!isComponent(node) || node.name !== 'Callout') return undefined;
  const use = node.attributes.find((each) => 'name' in each && each.name === 'use')?.value;
  return typeof use === 'string' ? use : undefined;
}

function calloutNode(use: string): MdxJsxFlowElementHast {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Callout',
    attributes: [{ type: 'mdxJsxAttribute', name: 'use', value: use }],
    children: [],
  };
}
