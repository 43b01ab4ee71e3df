import type { Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { quotationsIn } from '../../annotations/proving/quotations-in.ts';
import { attributePlace } from '../../story/syntax/attribute-place.ts';
import { canonicalBlocks, type StoryBlock } from '../../story/text/canonical-blocks.ts';
import type { TextRun } from '../../story/text/block.ts';
import { storyText } from '../../story/text/story-text.ts';
import { typedSpan } from '../../story/text/typed-span.ts';
import { componentTypes, isComponent, type StoryNode } from '../../story/tree.ts';
import { typographicQuotes } from '../../text/typographic-quotes.ts';
import { offsetOf } from '../../story/syntax/place-at.ts';
import type { Prose, ProseKind, Span } from './prose.ts';

/** Attributes of components that readers read. */
const shownAttributes = new Set(['title', 'caption', 'alt']);

/** The text of blocks, each with the way back to the source. */
export function proseOfBlocks(
  blocks: readonly StoryBlock[],
  root: Root,
  source: string,
  kind?: ProseKind,
): Prose[] {
  const ofOthers = textsOfOthers(root);
  const story = storyText(blocks);
  const quotations = quotationsIn(story);
  return blocks.flatMap((block, index) => {
    if (block.kind === 'code') return [];
    const base = story.blockStarts[index] ?? 0;
    const end = base + block.text.length;
    const quoted = quotations
      .filter((one) => one.start < end && base < one.end)
      .map((one) => ({ start: Math.max(0, one.start - base), end: one.end - base }));
    const closed = spansOf(block.runs.filter((run) => block.closedRuns.has(run)));
    const others = spansOf(block.runs.filter(({ node }) => ofOthers.has(node)));
    const begins = block.runs[0]?.node.position?.start.offset ?? 0;
    return [
      {
        kind: kind ?? block.kind,
        text: block.text,
        quoted,
        others,
        closed,
        begins,
        typedAt: (span: Span) => typedInBlock(block, span, source),
        shownAt: (span: Span) =>
          typedSpan(block.runs, span, source) ?? { start: begins, end: begins },
      },
    ];
  });
}

/** What footnotes say; they are no part of the canonical text. To be read before they are collected. */
export function proseOfFootnotes(root: Root, source: string): Prose[] {
  const notes: Root = { type: 'root', children: [] };
  visit(root, 'element', (node) => {
    if (node.properties['dataFootnotes'] === undefined) return;
    visit(node, 'element', (item) => {
      if (item.tagName === 'li') notes.children.push(structuredClone(item));
    });
  });
  return proseOfBlocks(canonicalBlocks(notes), notes, source, 'footnote').map((prose) => ({
    ...prose,
    text: prose.text.replace(/↩\s*$/u, ''),
  }));
}

/** What the attributes of components say to readers. */
export function proseOfAttributes(root: Root, source: string): Prose[] {
  const found: Prose[] = [];
  visit(root, componentTypes, (node) => {
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || !shownAttributes.has(attribute.name)) continue;
      const { value } = attribute;
      if (typeof value !== 'string' || value === '') continue;
      const place = attributePlace(source, node, attribute.name);
      found.push(proseAt(value, source, offsetOf(source, place), 'attribute'));
    }
  });
  return found;
}

/** A text that stands somewhere behind an offset, as it is or in quotation marks. */
export function proseAt(text: string, source: string, from: number, kind: ProseKind): Prose {
  const shown = typographicQuotes(text);
  const near = typographicQuotes(source.slice(from, from + text.length + 200));
  const at = near.indexOf(shown);
  const quoted = quotationsIn(storyText([{ id: '', text }]));
  const begins = at === -1 ? from : from + at;
  const typedAt = ({ start, end }: Span): Span | undefined =>
    at === -1 ? undefined : { start: begins + start, end: begins + end };
  return {
    kind,
    text,
    quoted,
    others: [],
    closed: [],
    begins,
    typedAt,
    shownAt: (span) => typedAt(span) ?? { start: begins, end: begins },
  };
}

function spansOf(runs: readonly TextRun[]): Span[] {
  return runs.map(({ node, start }) => ({ start, end: start + node.value.length }));
}

/** The texts within what is set apart as somebody’s words, or marked as another language. */
function textsOfOthers(root: Root): ReadonlySet<Text> {
  const found = new Set<Text>();
  visitParents(root, 'text', (node, parents) => {
    if (parents.some(isOfOthers)) found.add(node);
  });
  return found;
}

function isOfOthers(node: Root | StoryNode): boolean {
  if (node.type === 'root') return false;
  if (isComponent(node)) return node.name === 'Quote' || node.name === 'Post';
  if (node.type !== 'element') return false;
  const { tagName, properties } = node;
  return tagName === 'blockquote' || tagName === 'q' || properties['lang'] !== undefined;
}

function typedInBlock(block: StoryBlock, { start, end }: Span, source: string): Span | undefined {
  const isGap = start === end;
  const typed = typedSpan(block.runs, { start, end: isGap ? end + 1 : end }, source);
  if (typed === undefined) return undefined;
  if (isGap) return { start: typed.start, end: typed.start };
  return source.slice(typed.start, typed.end) === block.text.slice(start, end) ? typed : undefined;
}
