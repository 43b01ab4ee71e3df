import type { Text } from 'hast';
import type { Block } from './block.ts';
import type { TextRange } from './text-range.ts';

/**
 * The range of some text nodes of one block, without white space at its ends. Undefined if none of
 * them is in a block.
 */
export function rangeOfTexts(
  blocks: readonly Block[],
  texts: readonly Text[],
): TextRange | undefined {
  const wanted = new Set(texts);
  for (const [block, { runs, text }] of blocks.entries()) {
    const own = runs.filter(({ node, start }) => wanted.has(node) && start < text.length);
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) continue;
    const whole = text.slice(first.start, last.start + last.node.value.length);
    const start = first.start + (whole.length - whole.trimStart().length);
    return {
      start: { block, offset: start },
      end: { block, offset: start + whole.trim().length },
    };
  }
  return undefined;
}
