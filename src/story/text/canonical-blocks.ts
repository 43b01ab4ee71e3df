import type { Element, Root } from 'hast';
import type { Block, TextRun } from './block.ts';
import { blockId } from '../page-ids.ts';
import { childrenOf, classesOf, isComponent, isElement, type StoryNode } from '../tree.ts';

/** What a block is, for those who may not touch every kind. */
export type BlockKind = 'text' | 'heading' | 'code' | 'cell';

/** A block of canonical text with the element that holds it. */
export interface StoryBlock extends Block {
  readonly kind: BlockKind;
  readonly element: Element | undefined;
  /** Text nodes inside a link or inline code, where no link may begin. */
  readonly closedRuns: ReadonlySet<TextRun>;
}

const inlineTags = new Set(
  'a abbr b bdi bdo br cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr input'.split(
    ' ',
  ),
);

/** Tells whether a node belongs to the line it stands in, rather than being a block. */
export function isInline(node: StoryNode): boolean {
  return node.type === 'text' || (isElement(node) && inlineTags.has(node.tagName));
}

interface OpenRun {
  readonly run: TextRun;
  readonly closed: boolean;
}

/**
 * The canonical text of a story, block by block, and ids on the elements that hold a block.
 *
 * A block is a longest run of inline content: a paragraph, a heading, the words of a list item, a
 * cell, a code block. Its text is what a reader reads, as typed, without footnote numbers and ruby
 * annotations; offsets count UTF-16 units.
 */
export function canonicalBlocks(root: Root): StoryBlock[] {
  const blocks: StoryBlock[] = [];
  const nameBlock = createNaming();
  const visit = (holder: Element | undefined, nodes: readonly StoryNode[]): void => {
    let inline: StoryNode[] = [];
    let own = holder;
    const close = (): void => {
      const found: OpenRun[] = [];
      collectRuns(inline, found, 0, false);
      inline = [];
      const text = found.map(({ run }) => run.node.value).join('');
      if (text.trim() === '') return;
      const kind = kindOf(holder);
      const existing = own?.properties['id'];
      const id = typeof existing === 'string' ? existing : nameBlock(kind, text);
      if (own !== undefined && kind !== 'cell') own.properties['id'] = id;
      const closedRuns = new Set(found.filter((one) => one.closed).map((one) => one.run));
      blocks.push({ id, text, kind, element: own, runs: found.map((one) => one.run), closedRuns });
      own = undefined;
    };
    for (const node of nodes) {
      if (isInline(node)) inline.push(node);
      else {
        close();
        if (isElement(node)) visit(node, node.children);
        else if (isComponent(node) && node.name !== 'Chart') visit(undefined, childrenOf(node));
      }
    }
    close();
  };
  visit(undefined, root.children);
  return blocks;
}

/** Elements whose text the site or the markup adds: readers of the text alone do not read them. */
function isSilent(node: Element): boolean {
  return (
    node.tagName === 'rt' || node.tagName === 'rp' || classesOf(node).includes('footnote-reference')
  );
}

function collectRuns(
  nodes: readonly StoryNode[],
  runs: OpenRun[],
  length: number,
  closed: boolean,
): number {
  let end = length;
  for (const node of nodes) {
    if (node.type === 'text') {
      runs.push({ run: { node, start: end }, closed });
      end += node.value.length;
    } else if (isElement(node) && !isSilent(node)) {
      const inside = closed || node.tagName === 'a' || node.tagName === 'code';
      end = collectRuns(node.children, runs, end, inside);
    }
  }
  return end;
}

function kindOf(holder: Element | undefined): BlockKind {
  const tag = holder?.tagName ?? '';
  // A question is what somebody said, and names in it are linked, though it heads an answer.
  if (holder !== undefined && classesOf(holder).includes('question')) return 'text';
  if (/^h[1-6]$/u.test(tag) || tag === 'summary') return 'heading';
  if (tag === 'pre') return 'code';
  return tag === 'td' || tag === 'th' ? 'cell' : 'text';
}

/** Hands out ids made from a block’s own words: they survive what happens to other blocks. */
function createNaming(): (kind: BlockKind, text: string) => string {
  const used = new Map<string, number>();
  return (kind, text) => {
    const words = text.replace(/\s+/gu, ' ').trim();
    const first = blockId(kind === 'text' ? 'p' : kind, words, 1);
    const count = (used.get(first) ?? 0) + 1;
    used.set(first, count);
    return blockId(kind === 'text' ? 'p' : kind, words, count);
  };
}
