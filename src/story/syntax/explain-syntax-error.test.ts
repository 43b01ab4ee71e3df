import { expect, it } from 'vitest';
import { explainSyntaxError } from './explain-syntax-error.ts';
import { parseDeclarative } from './parse-declarative.ts';

/** What is told about a source, as `line:column name`. */
function told(source: string): string[] {
  const parsed = parseDeclarative(source);
  return parsed.problems.map(({ line, column, name }) => `${line}:${column} ${name}`);
}

it.each([
  ['<Aside title="x">\n\nText.\n', ['1:1 unclosed-tag']],
  ['Text <b>bold.\n', ['1:6 unclosed-tag']],
  ['<b><i>x</b></i>', ['1:8 crossed-tags']],
  ['Text.\n\n</Aside>\n', ['3:1 closing-tag-alone']],
  ['<Aside title=“x”>\n\nText.\n\n</Aside>', ['1:8 broken-attribute']],
  ["<Aside lang='x' title=x>\n\nText.\n\n</Aside>", ['1:17 broken-attribute']],
  ['<Aside title="x>\n\nText.\n\n</Aside>', ['1:8 broken-attribute']],
  ['<Figure\n  src="./a.jpg"\n  alt=A\n/>', ['3:3 broken-attribute']],
  ['<Embed url="https://a.example/?b=c" title=x />', ['1:37 broken-attribute']],
  ['a <b c', ['1:3 broken-tag']],
  ['a {b c} d', ['1:3 code-in-prose']],
  ['<Aside title={b c} />', ['1:14 code-in-attribute']],
  [
    'One {b c}.\n\nTwo {d e}.\n\n<Aside title="x">',
    ['1:5 code-in-prose', '3:5 code-in-prose', '5:1 unclosed-tag'],
  ],
])('tells what is wrong with %j', (source, problems) => {
  expect(told(source)).toEqual(problems);
});

it('has an answer to a complaint that it does not know', () => {
  const { problem } = explainSyntaxError('2:3: Something new (mdx:new)', 'one\nab<c\n');
  expect(problem).toMatchObject({ name: 'broken-tag', line: 2, column: 3 });
});
