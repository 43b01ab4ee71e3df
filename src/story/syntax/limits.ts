import type { Root } from 'hast';
import type { Place } from '../../problems/place.ts';
import type { ProblemText, TextProblem } from '../../problems/problem.ts';
import type { StoryNode } from '../tree.ts';
import { placeAt } from './place-at.ts';

/** No story needs more, and the time that parsers take grows faster than what lies beyond. */
const longestParagraph = 20_000;
const deepest = 100;
/** Of all paragraphs: the parser looks for the end of each from the beginning. */
const mostBraces = 1_000;

/** Braces that are left open: more than these are told without the parser. */
const mostOpen = 20;

/** Brackets within brackets in code: no data and no function needs more. */
export const deepestCode = 100;
/** Words and signs of one expression or statement, of which each may be within the one before. */
export const longestCode = 4_000;

/**
 * The first paragraph that is longer, or has more braces, than the parser takes in good time, or
 * `undefined`.
 *
 * @param plain the whole file without code (`blankCode`)
 */
export function findLongParagraph(plain: string): TextProblem | undefined {
  const boundary = /\n[ \t]*(?:\n|[-+*|>#`~]|\d+[.)])/gu;
  let start = 0;
  for (;;) {
    const match = boundary.exec(plain);
    const end = match?.index ?? plain.length;
    const paragraph = plain.slice(start, end).trim();
    const begins = (): Place => placeAt(plain, start + plain.slice(start, end).search(/\S/u));
    if (paragraph.length > longestParagraph)
      return { ...begins(), ...tooLong(`${paragraph.length} characters`, longestParagraph) };
    const braces = paragraph.split('{').length - 1;
    if (braces > mostBraces) return { ...begins(), ...tooLong(`${braces} braces`, mostBraces) };
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

/**
 * Whether a comment is not closed, or many braces are not: the parser would look for the end of each
 * up to the end of the file, and find none.
 *
 * @param plain the whole file without code (`blankCode`)
 */
export function isLeftOpen(plain: string): boolean {
  if (plain.includes('{/*')) return true;
  let open = 0;
  for (const [sign] of plain.matchAll(/[{}]/gu)) open = Math.max(0, open + (sign === '{' ? 1 : -1));
  return open > mostOpen;
}

function tooLong(has: string, most: number): ProblemText {
  const [, what = ''] = has.split(' ');
  return {
    name: 'paragraph-too-long',
    message: `A paragraph of ${has} begins here.`,
    reason: `Nobody reads that without a pause: a paragraph may have ${most} ${what}.`,
    fix: 'Divide it by empty lines. Long code stands between ``` and ```.',
  };
}
