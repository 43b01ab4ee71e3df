import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';

/**
 * The tree of a story: hast with the MDX nodes that both parsers leave in it. The names of node
 * types are those of https://github.com/syntax-tree/hast and mdast-util-mdx.
 */
export type StoryNode = RootContent | ElementContent;
export type StoryParent = Root | Element | ComponentNode;

/** JSX in the tree: a component of the vocabulary, or HTML typed as a tag. */
export type ComponentNode = MdxJsxFlowElementHast | MdxJsxTextElementHast;

export function isElement(node: StoryNode): node is Element {
  return node.type === 'element';
}

export function isText(node: StoryNode): node is Text {
  return node.type === 'text';
}

export function isComponent(node: StoryNode): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The children of a node that can have some, else an empty list. */
export function childrenOf(node: StoryNode | Root): readonly StoryNode[] {
  return 'children' in node ? node.children : [];
}

/** All text below a node, in order. */
export function textOf(node: StoryNode | Root): string {
  if (node.type === 'text') return node.value;
  return childrenOf(node).map(textOf).join('');
}

/** What `walk` calls; the list of ancestors, outermost first, holds only during the call. */
export type Visit = (
  node: StoryNode,
  parent: StoryParent,
  ancestors: readonly StoryParent[],
) => void;

/** Visits every node below `parent`, in reading order, parents first. */
export function walk(parent: StoryParent, visit: Visit): void {
  visitBelow(parent, visit, []);
}

/** Puts `replacements` in the place of `node` among its parent’s children. */
export function replaceNode(
  parent: StoryParent,
  node: StoryNode,
  replacements: readonly ElementContent[],
): void {
  const children: StoryNode[] = parent.children;
  const index = children.indexOf(node);
  if (index >= 0) children.splice(index, 1, ...replacements);
}

/** The classes of an element as a list. */
export function classesOf(element: Element): readonly string[] {
  const value = element.properties['className'];
  return Array.isArray(value) ? value.map(String) : [];
}

/** A new element. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function visitBelow(parent: StoryParent, visit: Visit, ancestors: StoryParent[]): void {
  ancestors.push(parent);
  for (const node of [...parent.children]) {
    visit(node, parent, ancestors);
    if (isElement(node) || isComponent(node)) visitBelow(node, visit, ancestors);
  }
  ancestors.pop();
}
