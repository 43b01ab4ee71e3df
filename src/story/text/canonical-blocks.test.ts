import { describe, expect, it } from 'vitest';
import { prepare } from '../test-story.ts';

function idsOf(markdown: string): Map<string, string> {
  return new Map(prepare(markdown).blocks.map(({ id, text }) => [text.trim(), id]));
}

describe('the blocks of a story', () => {
  it.each([
    ['paragraphs', 'One *and* `two`.\n\nThree.', ['One and two.', 'Three.']],
    ['headings', '## One\n\nTwo.', ['One', 'Two.']],
    ['tight lists', '- a\n- b', ['a', 'b']],
    ['loose lists of several paragraphs', '- a\n\n  b\n\n- c', ['a', 'b', 'c']],
    ['nested lists', '- a\n  - b\n  - c\n- d', ['a', 'b', 'c', 'd']],
    ['quotations', '> a\n>\n> b\n>\n> > c', ['a', 'b', 'c']],
    ['tables', '| a | b |\n| --- | --- |\n| 1 | |', ['a', 'b', '1']],
    ['code', '```js\nconst a = 1;\n```', ['const a = 1;']],
    ['ruby, without its readings', '<ruby>漢<rp>(</rp><rt>kan</rt></ruby>字', ['漢字']],
    ['footnotes, which are no text', 'One.[^a]\n\n[^a]: Two.', ['One.']],
    ['line breaks', 'a<br />b', ['ab']],
    ['task lists', '- [x] done\n- [ ] open', ['done', 'open']],
    [
      'components',
      '<Aside title="T">\n\nIn.\n\n<Quote by="emma">\n\nSaid.\n\n</Quote>\n\n</Aside>',
      ['In.', 'Said.'],
    ],
    [
      'charts, which are figures',
      '<Chart type="bar" title="T">\n\n| a | b |\n| --- | --- |\n| x | 1 |\n\n</Chart>\n\nText.',
      ['Text.'],
    ],
  ])('are those of %s', (_what, markdown, texts) => {
    expect(prepare(markdown).texts.map((text) => text.trim())).toEqual(texts);
  });

  it('have a text that is the values of their runs, joined', () => {
    const { blocks } = prepare(
      'One *two* `three` [four](#x).\n\n- [x] five\n\n<ruby>漢<rt>kan</rt></ruby>',
    );
    for (const { text, runs } of blocks) {
      expect(runs.map(({ node }) => node.value).join('')).toBe(text);
      for (const { node, start } of runs) expect(text.startsWith(node.value, start)).toBe(true);
    }
  });

  it('know which of their text is in a link or in code', () => {
    const [block] = prepare('a [b *c*](#x) `d` e').blocks;
    const closed = block?.runs.filter((run) => block.closedRuns.has(run));
    expect(closed?.map(({ node }) => node.value)).toEqual(['b ', 'c', 'd']);
  });
});

describe('the id of a block', () => {
  const story = '## Head\n\nFirst.\n\nSecond.\n\n- item\n\n```js\ncode\n```';

  it.each([
    ['a block before it', `New.\n\n${story}`],
    ['a block after it', `${story}\n\nNew.`],
    ['a changed block', story.replace('First.', 'First, changed.')],
    ['a block taken away', story.replace('First.\n\n', '')],
  ])('stays with %s', (_what, changed) => {
    const after = idsOf(changed);
    for (const [text, id] of idsOf(story)) if (text !== 'First.') expect(after.get(text)).toBe(id);
  });

  it('does not depend on white space and emphasis', () => {
    expect(prepare('One *two*\nthree.').blocks[0]?.id).toBe(
      prepare('One two three.').blocks[0]?.id,
    );
  });

  it('is another for each of two equal blocks', () => {
    const ids = prepare('Same.\n\nSame.\n\nSame.').blocks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(ids[1]).toBe(`${ids[0]}-2`);
  });

  it('stands on the element in the page', () => {
    const { html, blocks } = prepare('One.\n\n- two\n\n> three');
    for (const { id } of blocks) expect(html).toContain(` id="${id}"`);
  });
});
