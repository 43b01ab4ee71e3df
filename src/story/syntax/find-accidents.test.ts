import { describe, expect, it } from 'vitest';
import { findAccidents } from './find-accidents.ts';

/** Accidents as `name:the text found`. */
function found(source: string, bodyOffset = 0): string[] {
  return findAccidents(source, bodyOffset).map(
    ({ name, offset, length }) => `${name}:${source.slice(offset, offset + length)}`,
  );
}

describe('findAccidents finds', () => {
  it.each([
    ['a <15% b', ['less-than-sign:<15%']],
    ['a <$5 b', ['less-than-sign:<$5']],
    ['份额 <5 亿', ['less-than-sign:<5']],
    ['<= 5 and <- x', ['less-than-sign:<=', 'less-than-sign:<-']],
    ['a { b', ['lone-brace:{']],
    ['a { b {c}', ['lone-brace:{']],
    ['a {\n\n} b', ['lone-brace:{']],
    ['<!-- one -->\n\ntwo', ['html-comment:<!-- one -->']],
    ['<!-- {open <5 -->', ['less-than-sign:<5', 'html-comment:<!-- {open <5 -->']],
    ['<https://a.example/b>', ['autolink:<https://a.example/b>']],
    ['<a@b.example>', ['autolink:<a@b.example>']],
    ['one<br>two<hr>', ['unclosed-tag:<br>', 'unclosed-tag:<hr>']],
    ['<img src="a.jpg">', ['unclosed-tag:<img src="a.jpg">']],
    ['one <5\n\n{two', ['less-than-sign:<5', 'lone-brace:{']],
  ])('%j', (source, accidents) => {
    expect(found(source).sort()).toEqual([...accidents].sort());
  });
});

describe('findAccidents passes over', () => {
  it.each([
    ['a sign between spaces', '5 < 6'],
    ['escapes', '\\<15% \\{ \\<!-- x'],
    ['inline code', '`<15%` and ``{ ` <5``'],
    ['a code block', '```text\n<15% {\n```\n'],
    ['a code block without an end', '```\n<15% {\n'],
    ['an indented code block of a list', '- a\n\n  ```\n  <5\n  ```\n'],
    ['a comment of MDX', '{/* <15% { */}'],
    ['braces with a partner', '{a} and {b: {c}}'],
    ['closed tags', 'a<br />b<br/>c <b>d</b>'],
    ['components', '<Quote by="x">\n\nWords.\n\n</Quote>'],
  ])('%s', (_what, source) => {
    expect(found(source)).toEqual([]);
  });

  it('the frontmatter', () => {
    const frontmatter = '---\ntitle: <15% {\n---\n';
    expect(found(`${frontmatter}a <5`, frontmatter.length)).toEqual(['less-than-sign:<5']);
  });
});
