import type { TextProblem } from '../../problems/problem.ts';
import { explainBrokenTag } from './explain-broken-tag.ts';
import { offsetOf, placeAt } from './place-at.ts';

/** A syntax error in a reporter’s words. */
export interface ExplainedSyntaxError {
  readonly problem: TextProblem;
  /** What to take out of the file to look for further errors; none if they would be guesses. */
  readonly culprit: { readonly offset: number; readonly length: number } | undefined;
}

interface TagRule {
  readonly pattern: RegExp;
  readonly name: string;
  readonly describe: (match: RegExpExecArray) => Pick<TextProblem, 'message' | 'fix'>;
}

const tagRules: readonly TagRule[] = [
  {
    pattern:
      /Unexpected closing tag `(<\/[^`]*>)`, expected corresponding closing tag for `<([^`>]*)>` \((\d+):/u,
    name: 'crossed-tags',
    describe: ([, closing = '', opened = '', line = '']) => ({
      message: `${closing} closes nothing that is open here; <${opened}> of line ${line} is open.`,
      fix: `Write </${opened}> before it: what is opened last is closed first.`,
    }),
  },
  {
    pattern: /Unexpected closing tag `<\/([^`]*)>`/u,
    name: 'closing-tag-alone',
    describe: ([, name = '']) => ({
      message: `</${name}> closes a tag that was never opened.`,
      fix: `Delete it, or write <${name}> where it should begin.`,
    }),
  },
  {
    pattern: /Expected a closing tag for `<([^`>]*)>`(?: \([^)]*\) before the end of `(\w+)`)?/u,
    name: 'unclosed-tag',
    describe: ([, name = '', within]) => ({
      message: `<${name}> is opened and not closed${within === undefined ? '' : ' in the same paragraph'}.`,
      fix: /^[A-Z]/u.test(name)
        ? `Write </${name}> where it ends, or <${name} … /> if it holds nothing.`
        : `Write </${name}> where it ends${within === undefined ? '' : ', before the empty line'}.`,
    }),
  },
];

const tagReason =
  'The parser cannot tell where the element begins and ends, so the story cannot be built.';

/**
 * Turns a parser’s complaint into a problem that a reporter understands.
 *
 * @param message the parser’s message, beginning with `line:column:`
 * @param source the whole file
 */
export function explainSyntaxError(message: string, source: string): ExplainedSyntaxError {
  const [, line = '1', column = '1'] = /^(\d+):(\d+): /u.exec(message) ?? [];
  const place = { line: Number(line), column: Number(column) };
  const offset = offsetOf(source, place);
  if (message.includes('parse expression')) return explainBraces(source, offset);
  for (const { pattern, name, describe } of tagRules) {
    const match = pattern.exec(message);
    if (match !== null)
      return {
        problem: { name, ...place, ...describe(match), reason: tagReason },
        culprit: undefined,
      };
  }
  return { problem: explainBrokenTag(source, offset), culprit: undefined };
}

/** Braces whose content the parser tried to read as code. */
function explainBraces(source: string, offset: number): ExplainedSyntaxError {
  const start = Math.max(source.lastIndexOf('{', offset), 0);
  const closing = source.indexOf('}', start);
  const end = closing < 0 ? start + 1 : closing + 1;
  const typed = source.slice(start, end);
  const attribute = /([\w-]+)=$/u.exec(source.slice(0, start))?.[1];
  const what =
    attribute === undefined
      ? {
          name: 'code-in-prose',
          message: `The braces ${typed} hold words, and MDX reads them as code.`,
          fix: `Write \\${typed} to show it as it stands.`,
        }
      : {
          name: 'code-in-attribute',
          message: `The attribute “${attribute}” holds ${typed}, which is code.`,
          fix: `Write ${attribute}="${typed.slice(1, -1)}"`,
        };
  return {
    problem: {
      ...placeAt(source, start),
      ...what,
      reason: 'MDX runs what stands in braces, so the story cannot be built.',
    },
    culprit: attribute === undefined ? { offset: start, length: end - start } : undefined,
  };
}
