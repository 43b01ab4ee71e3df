import { mdxToHast } from 'satteri';
import type { Root } from 'hast';
import type { TextProblem } from '../../problems/problem.ts';
import { blankCode } from './blank-code.ts';
import { findDeepCode } from './find-deep-code.ts';
import { findSyntaxProblems } from './find-syntax-problems.ts';
import { findNoteSlips } from './find-note-slips.ts';
import { shieldSource } from './shield-source.ts';
import { findLongParagraph, findTooDeep, isLeftOpen } from './limits.ts';
import { isCodeStatement } from './is-code-statement.ts';
import type { Door } from '../story.ts';

/** A parsed source: its tree, or why there is none. */
export type ParsedSource =
  | {
      readonly status: 'parsed';
      readonly tree: Root;
      readonly door: Door;
      readonly problems: readonly TextProblem[];
    }
  | { readonly status: 'broken'; readonly problems: readonly TextProblem[] };

/**
 * Parses the source of a story with Sätteri’s native MDX parser.
 *
 * @param bodyOffset where the body begins, behind the frontmatter (splitFrontmatter)
 *
 * Positions in the tree and in problems count lines and columns of the file from 1, offsets in
 * UTF-16 units. A story whose source has `import` or `export` statements goes through the module
 * door; its tree is still needed for its text.
 */
export function parseDeclarative(source: string, bodyOffset = 0): ParsedSource {
  const plain = blankCode(source, bodyOffset);
  const tooMuch = findTooMuch(source, bodyOffset, plain);
  if (tooMuch.length > 0) return { status: 'broken', problems: tooMuch };
  let root;
  try {
    const { text, restore } = shieldSource(source, plain);
    root = parse(text);
    if (root.type === 'root' && findTooDeep(root) === undefined) restore(root);
  } catch {
    return { status: 'broken', problems: findSyntaxProblems(source, bodyOffset, complaintAbout) };
  }
  if (root.type !== 'root')
    throw new TypeError(`The parser gave a ${root.type} instead of a root.`);
  const tooDeep = findTooDeep(root);
  if (tooDeep !== undefined) return { status: 'broken', problems: [tooDeep] };
  const problems = findNoteSlips(source, bodyOffset);
  let door: Door = 'declarative';
  for (const node of root.children) {
    if (node.type !== 'mdxjsEsm') continue;
    if (isCodeStatement(node.value)) door = 'module';
    else
      problems.push(
        problemOfProse(
          node.position?.start.line ?? 1,
          node.position?.start.column ?? 1,
          node.value,
        ),
      );
  }
  return { status: 'parsed', tree: root, door, problems };
}

/** What the parser would take too long over, or not survive. */
function findTooMuch(source: string, bodyOffset: number, plain: string): readonly TextProblem[] {
  const tooLong = findLongParagraph(plain);
  if (tooLong !== undefined) return [tooLong];
  const accidents = isLeftOpen(plain)
    ? findSyntaxProblems(source, bodyOffset, () => undefined)
    : [];
  if (accidents.length > 0) return accidents;
  const tooDeep = findDeepCode(source, plain);
  return tooDeep === undefined ? [] : [tooDeep];
}

function problemOfProse(line: number, column: number, text: string): TextProblem {
  const word = /^\w+/u.exec(text)?.[0] ?? '';
  return {
    name: 'prose-read-as-code',
    line,
    column,
    message: `A paragraph begins with the word “${word}”, which MDX reads as code.`,
    reason:
      'A line that starts with import or export is JavaScript in MDX, so the paragraph would vanish.',
    fix: `Begin with another word, or write {'${word}'} for the first one.`,
  };
}

function parse(source: string): ReturnType<typeof mdxToHast> {
  return mdxToHast(source, { position: true, features: { smartPunctuation: false } });
}

function complaintAbout(source: string): string | undefined {
  try {
    parse(source);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
