import type { ProblemText } from '../../problems/problem.ts';
import { blankCode } from './blank-code.ts';

/** What reporters type by accident in MDX, where it stands, and what to type instead. */
export interface Accident extends ProblemText {
  /** UTF-16 offset in the file. */
  readonly offset: number;
  /** How much of the file is not as it should be, in UTF-16 units. */
  readonly length: number;
}

interface AccidentRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly describe: (found: string) => Omit<ProblemText, 'name'>;
}

const markupReason =
  'MDX reads `<` and `{` as the start of a component or of code, so the story cannot be built.';

const rules: readonly AccidentRule[] = [
  {
    name: 'html-comment',
    pattern: /<!--(?:[\s\S]*?-->)?/gu,
    describe: (found) => ({
      message: 'An HTML comment stands in the story.',
      reason: 'MDX has no HTML comments; it stops at `<!--`.',
      fix: `Write {/* ${found.replace(/^<!--|-->$/gu, '').trim()} */} or delete it.`,
    }),
  },
  {
    name: 'autolink',
    pattern: /<((?:https?|mailto):[^\s<>]+|[\w.+-]+@[\w.-]+\.\w+)>/gu,
    describe: (found) => ({
      message: `The address ${found} stands in angle brackets.`,
      reason: markupReason,
      fix: `Write the address without the brackets: ${found.slice(1, -1)}`,
    }),
  },
  {
    name: 'unclosed-tag',
    pattern: /<(?:br|hr|wbr|img|input)(?:\s[^<>]*)?(?<!\/)>/gu,
    describe: (found) => ({
      message: `${found} is opened and not closed.`,
      reason: 'In MDX every tag is closed; one that holds nothing closes itself with a slash.',
      fix: found.startsWith('<img')
        ? 'Write <Figure src="./…" alt="…" credit="…" /> for a picture.'
        : `Write ${found.replace(/\s*>$/u, ' />')}`,
    }),
  },
  {
    name: 'code-in-prose',
    // Words that make code of two names: `{key in list}`.
    pattern:
      /(?<!=[ \t]*)\{[ \t]*\p{L}+(?:[ \t]+(?!(?:in|of|instanceof|as|satisfies)\b)\p{L}+)+[ \t]*\}(?<!\{[ \t]*(?:typeof|void|new|await|delete|async|yield)\b[^{}]*)/gu,
    describe: (found) => ({
      message: `The braces ${found} hold words, and MDX reads them as code.`,
      reason: 'MDX runs what stands in braces, so the story cannot be built.',
      fix: `Write \\${found} to show it as it stands.`,
    }),
  },
  {
    name: 'unclosed-comment',
    // One that is closed is blanked out.
    pattern: /\{\/\*/gu,
    describe: () => ({
      message: 'A comment {/* is opened and not closed.',
      reason: 'Everything behind it would be a comment too, and no part of the story.',
      fix: 'Write */} where it ends.',
    }),
  },
  {
    name: 'less-than-sign',
    pattern: /<(?=[\d.,=$€£¥%+-]|\p{Sc})[^\s<>]{0,12}/gu,
    describe: (found) => ({
      message: `A less-than sign stands right before “${found.slice(1)}”.`,
      reason: markupReason,
      fix: `Write \\${found} or "less than ${found.slice(1)}".`,
    }),
  },
];

/**
 * Finds the usual accidents of MDX in a story, outside code and escapes.
 *
 * @param source the whole file
 * @param bodyOffset where the body begins, in UTF-16 units
 * @returns all of them, by their offset in the file
 */
export function findAccidents(source: string, bodyOffset: number): Accident[] {
  const text = blankCode(source, bodyOffset);
  const found = rules.flatMap((rule) =>
    [...text.matchAll(rule.pattern)].map((match) => {
      const { length } = match[0];
      const typed = source.slice(match.index, match.index + length);
      return { offset: match.index, length, name: rule.name, ...rule.describe(typed) };
    }),
  );
  const taken = new Uint8Array(source.length);
  for (const { offset, length } of found) taken.fill(1, offset, offset + length);
  return [
    ...found,
    ...loneBraces(text, bodyOffset).filter(({ offset }) => taken[offset] === 0),
  ].sort((left, right) => left.offset - right.offset);
}

/** Braces without a partner within their paragraph. */
function loneBraces(text: string, from: number): Accident[] {
  const lone: number[] = [];
  let open: number[] = [];
  for (const match of text.slice(from).matchAll(/[{}]|\n[ \t]*\n/gu)) {
    if (match[0] === '{') open.push(from + match.index);
    else if (match[0] === '}') open.pop();
    else {
      lone.push(...open);
      open = [];
    }
  }
  return [...lone, ...open].map((offset) => ({
    offset,
    length: 1,
    name: 'lone-brace',
    message: 'A brace `{` is opened and not closed.',
    reason: markupReason,
    fix: 'Write \\{ to show a brace, or close it.',
  }));
}
