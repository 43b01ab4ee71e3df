import type { Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { PreparedStory } from '../../story/prepare-story.ts';
import type { TextRange } from '../../story/text/text-range.ts';
import { isComponent } from '../../story/tree.ts';

/** The `<Quote>` or block quote that each block of a story stands in, by the block’s index. */
export type QuoteBlocks = ReadonlyMap<number, Nodes>;

/** Finds the blocks that are set apart as quotations; of nested ones the outermost counts. */
export function quoteBlocksIn({
  root,
  blocks,
}: Pick<PreparedStory, 'root' | 'blocks'>): QuoteBlocks {
  const quoteOfText = new Map<Nodes, Nodes>();
  visit(root, (node) => {
    const isQuote =
      node.type === 'element'
        ? node.tagName === 'blockquote'
        : node.type !== 'root' && isComponent(node) && node.name === 'Quote';
    if (!isQuote) return undefined;
    visit(node, 'text', (text) => {
      quoteOfText.set(text, node);
    });
    return SKIP;
  });
  return new Map(
    blocks.flatMap(({ runs }, index) => {
      const quote = runs[0] === undefined ? undefined : quoteOfText.get(runs[0].node);
      return quote === undefined ? [] : [[index, quote] as const];
    }),
  );
}

/** Tells whether all blocks of a range stand in one quotation that is set apart. */
export function isSetApart(quoteBlocks: QuoteBlocks, { start, end }: TextRange): boolean {
  const quote = quoteBlocks.get(start.block);
  if (quote === undefined) return false;
  for (let block = start.block + 1; block <= end.block; block += 1)
    if (quoteBlocks.get(block) !== quote) return false;
  return true;
}
