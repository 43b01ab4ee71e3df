import type { Root } from 'hast';
import type { TextProblem } from '../../problems/problem.ts';
import type { StoryNode } from '../tree.ts';
import { placeAt } from './place-at.ts';

/** No story needs more, and the time that parsers take grows faster than what lies beyond. */
const longestParagraph = 20_000;
const deepest = 100;

/**
 * The first paragraph that is longer than the parser takes in good time, or `undefined`.
 *
 * @param plain the whole file without code (`blankCode`)
 */
export function findLongParagraph(plain: string): TextProblem | undefined {
  const boundary = /\n[ \t]*(?:\n|[-+*|>#`~]|\d+[.)])/gu;
  let start = 0;
  for (;;) {
    const match = boundary.exec(plain);
    const end = match?.index ?? plain.length;
    const { length } = plain.slice(start, end).trim();
    if (length > longestParagraph) {
      return {
        name: 'paragraph-too-long',
        ...placeAt(plain, start + plain.slice(start, end).search(/\S/u)),
        message: `A paragraph of ${length} characters begins here.`,
        reason: `Nobody reads that without a pause: a paragraph may have ${longestParagraph} characters.`,
        fix: 'Divide it by empty lines. Long code stands between ``` and ```.',
      };
    }
    if (match === null) return undefined;
    start = end;
    // The sign that ends one paragraph may be followed by the end of the next.
    boundary.lastIndex = end + 1;
  }
}

/** The first node of a tree that lies in more others than can be shown, or `undefined`. */
export function findTooDeep(root: Root): TextProblem | undefined {
  let level: readonly StoryNode[] = root.children;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) {
      const { line = 1, column = 1 } =
        level.find(({ position }) => position)?.position?.start ?? {};
      return {
        name: 'nested-too-deep',
        line,
        column,
        message: `Markup is nested here more than ${deepest} times.`,
        reason: 'Browsers and screen readers cannot show it, and it is never meant.',
        fix: 'Close tags, quotations, lists and emphasis where they end.',
      };
    }
    level = level.flatMap((node): StoryNode[] => ('children' in node ? node.children : []));
  }
  return undefined;
}
