import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { SKIP } from 'unist-util-visit';
import { entryProperty } from './page-ids.ts';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';

/**
 * The tree of a story: hast with the MDX nodes that both parsers leave in it. The names of node
 * types are those of https://github.com/syntax-tree/hast and mdast-util-mdx.
 */
export type StoryNode = RootContent | ElementContent;
export type StoryParent = Root | Element | ComponentNode;

/** JSX in the tree: a component of the vocabulary, or HTML typed as a tag. */
export type ComponentNode = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** The two types of `ComponentNode`, as tests for walking a tree. */
export const componentTypes = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;

export function isElement(node: StoryNode): node is Element {
  return node.type === 'element';
}

export function isText(node: StoryNode): node is Text {
  return node.type === 'text';
}

export function isComponent(node: StoryNode): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether a node is the component of a name. */
export function isComponentNamed(
  node: StoryNode | StoryParent | undefined,
  name: string,
): node is ComponentNode {
  return node !== undefined && node.type !== 'root' && isComponent(node) && node.name === name;
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

/**
 * Puts other nodes in the place of one, within a walk of `unist-util-visit`.
 *
 * @returns where the walk goes on: behind what was put there
 */
export function replaceAt(
  parent: StoryParent | undefined,
  index: number | undefined,
  replacements: readonly ElementContent[],
): [typeof SKIP, number] {
  if (parent === undefined || index === undefined) throw new Error('The root has no place.');
  const [only] = replacements;
  if (replacements.length === 1 && only !== undefined) parent.children[index] = only;
  else parent.children.splice(index, 1, ...replacements);
  return [SKIP, index + replacements.length];
}

/** The classes of an element as a list. */
export function classesOf(element: Element): readonly string[] {
  const value = element.properties['className'];
  return Array.isArray(value) ? value.map(String) : [];
}

/** The words of a heading, without the numbers of footnotes. */
export function headingText(node: StoryNode): string {
  if (node.type === 'text') return node.value;
  if (isElement(node)) {
    const isNumber =
      node.properties['dataFootnoteRef'] !== undefined ||
      classesOf(node).includes('footnote-reference');
    if (isNumber) return '';
  }
  return childrenOf(node).map(headingText).join('');
}

/** The name of the entry of live coverage that a section of a story holds. */
export function entryOf(node: StoryNode): string | undefined {
  const name = isElement(node) ? node.properties[entryProperty] : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** The texts of a story as they run: its own, and that of each entry of live coverage. */
export function runningTexts(root: Root): readonly (readonly StoryNode[])[] {
  const entries = root.children.filter((node) => entryOf(node) !== undefined);
  return [
    root.children.filter((node) => entryOf(node) === undefined),
    // The first is the heading of the entry.
    ...entries.map((entry) => childrenOf(entry).slice(1)),
  ];
}

/** The level of a heading, from 1; none for other elements. */
export function headingLevel({ tagName }: Element): number | undefined {
  const level = /^h([1-6])$/u.exec(tagName)?.[1];
  return level === undefined ? undefined : Number(level);
}

/**
 * A part of a text node, with the place at which it was typed. Where the text was not typed letter by
 * letter, as with character references, the place is that of the whole node.
 *
 * @param from its first UTF-16 unit in the node, included
 * @param to its last one, excluded
 */
export function partOfText({ value, position }: Text, from: number, to: number): Text {
  const part: Text = { type: 'text', value: value.slice(from, to) };
  if (position === undefined) return part;
  const { start, end } = position;
  if (start.offset === undefined || end.offset === undefined) return { ...part, position };
  if (end.offset - start.offset !== value.length) return { ...part, position };
  const at = (unit: number): typeof start => {
    const lines = value.slice(0, unit).split('\n');
    const last = lines.at(-1) ?? '';
    return {
      line: start.line + lines.length - 1,
      column: lines.length === 1 ? start.column + unit : last.length + 1,
      offset: (start.offset ?? 0) + unit,
    };
  };
  return { ...part, position: { start: at(from), end: at(to) } };
}

/** A text node as several, each with its place. @param pieces of its value, in order and without gaps */
export function textsOf(node: Text, pieces: readonly string[]): Text[] {
  let done = 0;
  return pieces.map((piece) => {
    const from = done;
    done += piece.length;
    return partOfText(node, from, done);
  });
}
