import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { quotationsIn } from '../../annotations/proving/quotations-in.ts';
import { attributePlace } from '../../story/syntax/attribute-place.ts';
import { canonicalBlocks, type StoryBlock } from '../../story/text/canonical-blocks.ts';
import { storyText } from '../../story/text/story-text.ts';
import { typedSpan } from '../../story/text/typed-span.ts';
import { componentTypes } from '../../story/tree.ts';
import { typographicQuotes } from '../../text/typographic-quotes.ts';
import { offsetOf } from '../../story/syntax/place-at.ts';
import type { Prose, ProseKind, Span } from './prose.ts';

/** Attributes of components that readers read. */
const shownAttributes = new Set(['title', 'caption', 'alt']);

/** The text of blocks, each with the way back to the source. */
export function proseOfBlocks(
  blocks: readonly StoryBlock[],
  source: string,
  kind?: ProseKind,
): Prose[] {
  const story = storyText(blocks);
  const quotations = quotationsIn(story);
  return blocks.flatMap((block, index) => {
    if (block.kind === 'code') return [];
    const base = story.blockStarts[index] ?? 0;
    const end = base + block.text.length;
    const quoted = quotations
      .filter((one) => one.start < end && base < one.end)
      .map((one) => ({ start: Math.max(0, one.start - base), end: one.end - base }));
    const closed = block.runs
      .filter((run) => block.closedRuns.has(run))
      .map(({ node, start }) => ({ start, end: start + node.value.length }));
    const begins = block.runs[0]?.node.position?.start.offset ?? 0;
    return [
      {
        kind: kind ?? block.kind,
        text: block.text,
        quoted,
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
  return proseOfBlocks(canonicalBlocks(notes), source, 'footnote').map((prose) => ({
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
    closed: [],
    begins,
    typedAt,
    shownAt: (span) => typedAt(span) ?? { start: begins, end: begins },
  };
}

function typedInBlock(block: StoryBlock, { start, end }: Span, source: string): Span | undefined {
  const run = block.runs.find(
    (one) => one.start <= start && end <= one.start + one.node.value.length,
  );
  const typed = run?.node.position;
  if (run === undefined || typed?.start.offset === undefined || typed.end.offset === undefined)
    return undefined;
  const { value } = run.node;
  const from = typed.start.offset;
  if (source.slice(from, typed.end.offset) !== value) return undefined;
  return { start: from + start - run.start, end: from + end - run.start };
}
