import type { TextProblem } from '../../problems/problem.ts';
import { isCodeStatement } from './is-code-statement.ts';
import { deepestCode, longestCode } from './limits.ts';
import { placeAt } from './place-at.ts';

/** What divides code: quoted text, which may hold brackets, comments, words, and single signs. */
const token =
  /"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|`(?:[^`\\$]|\\[^]|\$(?!\{))*`|\/\*[^]*?\*\/|\/\/[^\n]*|\n[ \t]*(?=\n)|[\p{L}\p{N}_$]+|\S/gu;

/**
 * Code that is nested deeper, or longer, than the parser can take: it calls itself for every bracket,
 * and would end the whole process without a word.
 *
 * @param source the whole file
 * @param plain the same without Markdown’s code (`blankCode`)
 * @returns a problem at the first such code, or `undefined`
 */
export function findDeepCode(source: string, plain: string): TextProblem | undefined {
  const beginning = /\{|^(?:import|export)\b/gmu;
  for (let match = beginning.exec(plain); match !== null; match = beginning.exec(plain)) {
    const region = readCode(source, match.index);
    if (region.problem !== undefined) return { ...placeAt(source, match.index), ...region.problem };
    beginning.lastIndex = Math.max(region.end, match.index + 1);
  }
  return undefined;
}

interface CodeRegion {
  /** Where it ends, in UTF-16 units. */
  readonly end: number;
  readonly problem?: Omit<TextProblem, 'line' | 'column'>;
}

/** Reads from a brace to the one that closes it, or a statement to the empty line behind it. */
function readCode(source: string, start: number): CodeRegion {
  const isStatement = source.charAt(start) !== '{';
  const isInline =
    !isStatement && !/(?:^|\n)[ \t>]*$|=$/u.test(source.slice(Math.max(0, start - 200), start));
  const goesOn = isStatement && isCodeStatement(source.slice(start, start + 1000));
  token.lastIndex = start;
  let depth = 0;
  let count = 0;
  for (let match = token.exec(source); match !== null; match = token.exec(source)) {
    const sign = match[0];
    if (sign.startsWith('\n')) {
      // Only an expression of its own, and a statement with an open bracket, go on behind it.
      if (isInline || (isStatement && !(goesOn && depth > 0))) return { end: match.index };
      continue;
    }
    count += 1;
    if (/^[([{]$/u.test(sign)) depth += 1;
    else if (/^[)\]}]$/u.test(sign)) depth -= 1;
    if (depth > deepestCode) return { end: match.index, problem: tooDeep };
    if (count > longestCode) return { end: match.index, problem: tooLong };
    if (!isStatement && depth <= 0) return { end: token.lastIndex };
  }
  return { end: source.length };
}

const reason = 'The parser might end without a word, and nobody would be told why.';

const tooDeep = {
  name: 'nested-too-deep',
  message: `Brackets are nested in this code more than ${deepestCode} times.`,
  reason,
  fix: 'Close brackets where they end; write \\{ for a brace that is none of code.',
};

const tooLong = {
  name: 'code-too-long',
  message: `The code that begins here has more than ${longestCode} words and signs.`,
  reason,
  fix: 'Put it into a file of its own and import it; write \\{ for a brace that is none of code.',
};
