import { describe, expect, it } from 'vitest';
import { blankCode } from './blank-code.ts';
import { findDeepCode } from './find-deep-code.ts';

/** What is told of a source, as `line:column name`. */
function told(source: string): string | undefined {
  const found = findDeepCode(source, blankCode(source, 0));
  return found && `${found.line}:${found.column} ${found.name}`;
}

const nested = (open: string, close: string, levels: number): string =>
  open.repeat(levels) + '1' + close.repeat(levels);
const long = 'word (word), '.repeat(3_000);

describe('findDeepCode', () => {
  it.each([
    ['brackets', `One.\n\nTwo {${nested('(', ')', 101)}} three.\n`, '3:5 nested-too-deep'],
    ['an attribute', `<A b={${nested('[', ']', 101)}} />\n`, '1:6 nested-too-deep'],
    ['a statement', `export const a = ${nested('{b:\n\n', '}', 101)}\n`, '1:1 nested-too-deep'],
    ['words without end', `{a\n\n${long}}\n`, '1:1 code-too-long'],
    ['brackets behind a quoted brace', `{"}" + ${nested('(', ')', 101)}}\n`, '1:1 nested-too-deep'],
    ['brackets behind a template', `{\`}\` + ${nested('(', ')', 101)}}\n`, '1:1 nested-too-deep'],
  ])('tells %s', (_what, source, problem) => {
    expect(told(source)).toBe(problem);
  });

  it.each([
    ['brackets that a text has', `{'${'('.repeat(200)}'}\n`],
    ['an expression above a long text', `{'<'}\n\n${long}\n`],
    ['a brace that is not closed, above a long text', `A {brace.\n\n${long}\n`],
    ['an escaped brace', `A \\{brace.\n\n${long}\n`],
    ['a statement above a long text', `export const a = [1];\n\n${long}\n`],
    ['prose that begins like a statement', `export (as it\n\n${long}\n`],
    ['a comment', `{/* ${'( '.repeat(5_000)} */}\n\n${long}\n`],
    ['code between fences', `\`\`\`js\n{${'('.repeat(5_000)}\n\`\`\`\n`],
  ])('has nothing to say of %s', (_what, source) => {
    expect(told(source)).toBeUndefined();
  });
});
