/** Puts marks around annotated text. The text stays as it was: a property test holds us to it. */
import type { Element, ElementContent, Nodes, Parents, Root, RootContent, Text } from 'hast';
import type { Block } from '../../story/text/block.ts';
import { cutRanges, type Segment } from './cut-ranges.ts';
import type { IdentifiedRange } from '../../story/text/text-range.ts';

/** Which annotations begin with a mark and which end with it: an id has one of each. */
export interface MarkEnds {
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

/** Makes the element around one piece of text (phrasing content: a span), or at a point. */
export type MakeMark = (ids: readonly string[], ends: MarkEnds) => Element;

/** A part of one text node that gets a mark. Without length: a point. */
interface Piece extends Segment {
  readonly node: Text;
}

/** Elements that cannot hold a span. What is between their children is white space. */
const STRUCTURAL = /^(?:table|thead|tbody|tfoot|tr|colgroup|[uo]l|menu|dl)$/;

/**
 * Gives a copy of a tree with an element around each piece of annotated text.
 *
 *     before  One <em>two three</em> four        x is `One two`, y is `two three four`
 *     after   ‹x:One ›<em>‹x y:two›‹y: three›</em>‹y: four›
 *
 * Marks lie inside emphasis, links and code and never across them, and none contains another: each
 * names all annotations of its piece, the outermost first. A point stands after the word that it
 * follows. The tree given is not changed, and shares what has no marks with the copy.
 *
 * @param blocks those of `tree`; of the copy they do not hold, since its text nodes are others
 * @param makeMark the element for a piece; its words are put before what it already holds
 * @throws RangeError if a range is not in the blocks, Error if a block is not in the tree
 */
export function wrapRanges(
  tree: Root,
  blocks: readonly Block[],
  ranges: readonly IdentifiedRange[],
  makeMark: MakeMark,
): Root {
  if (ranges.length === 0) return tree;
  const markable = findMarkable(tree);
  const pieces = cutRanges(blocks, ranges).flatMap((segments, index) =>
    segments.flatMap((segment) => piecesOf(blocks[index]?.runs ?? [], segment, markable)),
  );
  const marked = new Map<Text, { content: ElementContent[]; done: number }>();
  for (const [index, ends] of endsOf(pieces).entries()) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const { node, start, end, ids } = piece;
    const target = marked.get(node) ?? { content: [], done: 0 };
    const mark = makeMark(ids, ends);
    target.content.push(...textFrom(node, target.done, start), {
      ...mark,
      children: [...textFrom(node, start, end), ...mark.children],
    });
    target.done = end;
    marked.set(node, target);
  }
  const replacements = new Map<Nodes, ElementContent[]>();
  for (const [node, { content, done }] of marked) {
    replacements.set(node, [...content, ...textFrom(node, done, node.value.length)]);
  }
  return { ...tree, children: tree.children.flatMap((child) => replaced(child, replacements)) };
}

/** For each text node of a tree, whether a mark may stand in its parent. */
function findMarkable(tree: Root): Map<Text, boolean> {
  const found = new Map<Text, boolean>();
  const visit = (parent: Parents): void => {
    const isStructural = parent.type === 'element' && STRUCTURAL.test(parent.tagName);
    for (const child of parent.children) {
      if (child.type === 'text') found.set(child, !isStructural);
      else if ('children' in child) visit(child);
    }
  };
  visit(tree);
  return found;
}

/** The parts of a block's text nodes that a segment covers. */
function piecesOf(
  runs: Block['runs'],
  { start, end, ids }: Segment,
  markable: ReadonlyMap<Text, boolean>,
): Piece[] {
  const pieces: Piece[] = [];
  for (const run of runs) {
    const from = Math.max(start - run.start, 0);
    const to = Math.min(end - run.start, run.node.value.length);
    const mayMark = markable.get(run.node);
    if (mayMark === undefined) {
      throw new Error('A block has a text node that is not in the tree: they are of two parses.');
    }
    if (mayMark && (start === end ? from <= to : from < to)) {
      pieces.push({ node: run.node, start: from, end: to, ids });
    }
  }
  // At the seam of two text nodes a point follows the first, which has the words before it.
  return start === end ? pieces.slice(0, 1) : pieces;
}

/** Tells for each piece which ids begin and end with it. */
function endsOf(pieces: readonly Piece[]): MarkEnds[] {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const [index, { ids }] of pieces.entries()) {
    for (const id of ids) {
      if (!first.has(id)) first.set(id, index);
      last.set(id, index);
    }
  }
  return pieces.map(({ ids }, index) => ({
    starts: ids.filter((id) => first.get(id) === index),
    ends: ids.filter((id) => last.get(id) === index),
  }));
}

function textFrom({ value }: Text, start: number, end: number): Text[] {
  return start < end ? [{ type: 'text', value: value.slice(start, end) }] : [];
}

/** The node, or what stands in its place: copies lead down to what was replaced. */
function replaced<Content extends RootContent>(
  node: Content,
  replacements: ReadonlyMap<Nodes, ElementContent[]>,
): (Content | ElementContent)[] {
  const replacement = replacements.get(node);
  if (replacement !== undefined) return replacement;
  if (!('children' in node)) return [node];
  const children = node.children.flatMap((child) => replaced(child, replacements));
  const isSame = children.every((child, index) => child === node.children[index]);
  return [isSame ? node : { ...node, children }];
}
