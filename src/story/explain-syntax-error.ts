import type { TextProblem } from '../model/problem.ts';
import { findAccidents } from './find-accidents.ts';
import { positionAt } from './position-at.ts';

interface SyntaxRule {
  readonly pattern: RegExp;
  readonly name: string;
  readonly describe: (match: RegExpExecArray) => Pick<TextProblem, 'message' | 'fix'>;
}

const voidTags = new Set(['br', 'hr', 'img', 'input', 'wbr']);

const rules: readonly SyntaxRule[] = [
  {
    pattern:
      /Unexpected closing tag `(<\/[^`]*>)`, expected corresponding closing tag for `<([^`>]*)>` \((\d+):/u,
    name: 'crossed-tags',
    describe: ([, closing = '', opened = '', line = '']) => ({
      message: `${closing} closes nothing that is open; <${opened}> of line ${line} is.`,
      fix: `Write </${opened}>.`,
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
    pattern: /Expected a closing tag for `<([^`>]*)>`/u,
    name: 'unclosed-tag',
    describe: ([, name = '']) => ({
      message: `<${name}> is opened and not closed.`,
      fix: voidTags.has(name) ? `Write <${name} />.` : `Write </${name}> where it ends.`,
    }),
  },
];

const reason =
  'Without it the parser cannot tell where the element ends, so the story cannot be built.';

/**
 * Turns a parser’s complaint into problems that a reporter understands. If the text has the usual
 * accidents of MDX, all of these are given, not only the one at which the parser stopped.
 *
 * @param message the parser’s message, beginning with `line:column:`
 * @param source the whole file
 * @param bodyOffset where the body begins, in UTF-16 units
 */
export function explainSyntaxError(
  message: string,
  source: string,
  bodyOffset: number,
): TextProblem[] {
  const accidents = findAccidents(source, bodyOffset);
  if (accidents.length > 0) {
    return accidents.map(({ offset, ...problem }) => ({
      ...problem,
      ...positionAt(source, offset),
    }));
  }
  const place = /^(\d+):(\d+): /u.exec(message);
  const at = { line: Number(place?.[1] ?? 1), column: Number(place?.[2] ?? 1) };
  for (const rule of rules) {
    const match = rule.pattern.exec(message);
    if (match !== null) return [{ name: rule.name, ...at, ...rule.describe(match), reason }];
  }
  return [
    {
      name: 'broken-tag',
      ...at,
      message: 'A tag begins here that cannot be read.',
      reason: `${reason} The parser says: ${message.replace(/^\d+:\d+: /u, '').replace(/ \(mdx[^)]*\)$/u, '')}.`,
      fix: 'Write attributes as name="text" with both quotation marks, or \\< to show the sign.',
    },
  ];
}
