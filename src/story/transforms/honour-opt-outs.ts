import type { ElementContent, Text } from 'hast';
import { visitParents, type VisitorResult } from 'unist-util-visit-parents';
import type { Transform } from '../transform.ts';
import { isElement, replaceAt, type StoryNode } from '../tree.ts';
import { SPACED_WORD } from '../../text/word-characters.ts';

/** A backslash before a word, not inside a path (`C:\Users`) or a run of backslashes. */
const optOut = new RegExp(`(?<!${SPACED_WORD}|[:\\\\/])\\\\(?=[\\p{L}\\p{N}])`, 'u');

/**
 * `\Kaola` keeps that mention from linking itself: the backslash goes, and the text node that
 * begins with the name is remembered. Markdown leaves a backslash before a letter alone; in code
 * it stays.
 */
export const honourOptOuts: Transform = (root, context) => {
  visitParents(root, 'text', (node, ancestors): VisitorResult => {
    if (!optOut.test(node.value)) return undefined;
    if (
      ancestors.some(
        (one) => one.type !== 'root' && isElement(one) && /^(?:code|pre)$/u.test(one.tagName),
      )
    )
      return undefined;
    const [first = '', ...opted] = node.value.split(new RegExp(optOut, 'gu'));
    const texts: Text[] = opted.map((value) => ({ type: 'text', value }));
    for (const text of texts) context.optedOut.add(text);
    const replacements: ElementContent[] = [{ ...node, value: first }, ...texts];
    const parent = ancestors.at(-1);
    const siblings: readonly StoryNode[] = parent?.children ?? [];
    return replaceAt(parent, siblings.indexOf(node), first === '' ? texts : replacements);
  });
};
