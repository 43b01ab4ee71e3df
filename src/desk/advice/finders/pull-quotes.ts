import { componentAttributes } from '../../../story/body/component-attributes.ts';
import { attributePlace } from '../../../story/syntax/attribute-place.ts';
import { offsetOf } from '../../../story/syntax/place-at.ts';
import { isComponent, textOf, type StoryNode } from '../../../story/tree.ts';
import { foldText } from '../../../text/fold-text.ts';
import type { Finding } from '../finding.ts';
import type { StoryInReview } from '../in-review.ts';

/** Words set large straight above or below the paragraph that they are from. */
export function repeatedPullQuotes({ root, source }: StoryInReview): Finding[] {
  const shown = root.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return shown.flatMap((node, index) => {
    const words = wordsOf(node);
    if (words === undefined) return [];
    const neighbours = [shown[index - 1], shown[index + 1]].map((one) =>
      one === undefined ? '' : foldText(textOf(one)).folded,
    );
    if (!neighbours.some((text) => text.includes(foldText(words).folded))) return [];
    const start = offsetOf(source, attributePlace(source, node, 'words'));
    return [{ start, end: start + 'words'.length, slots: { words } }];
  });
}

function wordsOf(node: StoryNode): string | undefined {
  if (!isComponent(node) || node.name !== 'PullQuote') return undefined;
  const { words } = componentAttributes(node).values;
  return typeof words === 'string' ? words : undefined;
}
