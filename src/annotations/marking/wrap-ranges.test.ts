import fc from 'fast-check';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { foldStory } from '../../story/text/fold-story.ts';
import { resolvePoint } from '../anchoring/resolve-point.ts';
import { resolveQuote } from '../anchoring/resolve-quote.ts';
import { positionAt, storyText } from '../../story/text/story-text.ts';
import { htmlBlocks, parseHtml, textOfTree } from '../../story/text/test-blocks.ts';
import type { IdentifiedRange } from '../../story/text/text-range.ts';
import { wrapRanges, type MakeMark } from './wrap-ranges.ts';

const mark: MakeMark = (ids, { starts, ends }) => ({
  type: 'element',
  tagName: 'span',
  properties: {
    dataIds: ids.join(' '),
    ...(starts.length > 0 && { dataStarts: starts.join(' ') }),
    ...(ends.length > 0 && { dataEnds: ends.join(' ') }),
  },
  children: [],
});

/** Marks quotes, each under its first letter (`^quote`: a point before), short as `{a:text}`. */
function marked(html: string, quotes: readonly string[]): string {
  const { tree, blocks } = htmlBlocks(html);
  const story = foldStory(blocks);
  const ranges = quotes.map((quote): IdentifiedRange => {
    const result = quote.startsWith('^')
      ? resolvePoint(story, { suffix: quote.slice(1) })
      : resolveQuote(story, { exact: quote });
    if (result.status !== 'found') throw new Error(`${quote}: ${result.status}`);
    return { id: quote.charAt(0), range: result.range };
  });
  const wrapped = toHtml(wrapRanges(tree, blocks, ranges, mark));
  return wrapped
    .replace(/^<html><head><\/head><body>(.*)<\/body><\/html>$/s, '$1')
    .replaceAll(/<span data-ids="(.*?)"[^>]*>(.*?)<\/span>/gs, '{$1:$2}');
}

describe('wrapRanges', () => {
  const cases: [what: string, html: string, quotes: string[], marked: string][] = [
    ['words', '<p>a big deal</p>', ['big'], '<p>a {b:big} deal</p>'],
    ['a whole block', '<p>deal</p>', ['deal'], '<p>{d:deal}</p>'],
    ['overlaps', '<p>one two six</p>', ['one two', 'two six'], '<p>{o:one }{o t:two}{t: six}</p>'],
    [
      'words across emphasis',
      '<p>a <em>very <b>big</b></em> deal</p>',
      ['very big deal'],
      '<p>a <em>{v:very }<b>{v:big}</b></em>{v: deal}</p>',
    ],
    [
      'a part of a link',
      '<p>by <a href="/">Emma Lee</a>.</p>',
      ['Lee.'],
      '<p>by <a href="/">Emma {L:Lee}</a>{L:.}</p>',
    ],
    [
      'code',
      '<pre><code>let a;\nb</code></pre>',
      ['a; b'],
      '<pre><code>let {a:a;\nb}</code></pre>',
    ],
    [
      'ruby',
      '<p><ruby>京<rt>きょう</rt></ruby>都</p>',
      ['京きょう都'],
      '<p><ruby>{京:京}<rt>{京:きょう}</rt></ruby>{京:都}</p>',
    ],
    [
      'words across list items, and no space between them',
      '<ul><li>One deal</li>\n<li>Two deals</li></ul>',
      ['deal Two'],
      '<ul><li>One {d:deal}</li>\n<li>{d:Two} deals</li></ul>',
    ],
    [
      'a nested list',
      '<ul><li>a b\n<ul>\n<li>c</li>\n</ul></li></ul>',
      ['b c'],
      '<ul><li>a {b:b\n}<ul>\n<li>{b:c}</li>\n</ul></li></ul>',
    ],
    ['a point', '<p>a deal</p>', ['^deal'], '<p>a {^:}deal</p>'],
    ['a point at the start', '<p><em>no</em> deal</p>', ['^no'], '<p><em>{^:}no</em> deal</p>'],
    [
      'a point after the word before it',
      '<p><em>no</em><b>yes</b></p>',
      ['^yes'],
      '<p><em>no{^:}</em><b>yes</b></p>',
    ],
    ['a point in a passage', '<p>a deal</p>', ['^deal', 'a deal'], '<p>{a:a }{^:}{a:deal}</p>'],
    ['nothing', '<p>a deal</p>', [], '<p>a deal</p>'],
  ];
  it.each(cases)('marks %s', (_what, html, quotes, expected) => {
    expect(marked(html, quotes)).toBe(expected);
  });

  it('tells where each annotation starts and ends', () => {
    const { tree, blocks } = htmlBlocks('<p>a <em>big</em> deal</p><p>now</p>');
    const range = { start: { block: 0, offset: 2 }, end: { block: 1, offset: 3 } };
    const inner = { start: { block: 0, offset: 6 }, end: { block: 0, offset: 10 } };
    const places: string[] = [];
    wrapRanges(
      tree,
      blocks,
      [
        { id: 'b', range: inner },
        { id: 'a', range },
      ],
      (ids, place) => {
        places.push(`${ids.join()} +${place.starts.join()} -${place.ends.join()}`);
        return mark(ids, place);
      },
    );
    expect(places).toEqual(['a +a -', 'a + -', 'a,b +b -b', 'a + -a']);
  });

  it('puts the words before what the mark brings along', () => {
    const { tree, blocks } = htmlBlocks('<p>a deal</p>');
    const range = { start: { block: 0, offset: 2 }, end: { block: 0, offset: 6 } };
    const wrapped = wrapRanges(tree, blocks, [{ id: 'a', range }], (): Element => ({
      type: 'element',
      tagName: 'span',
      properties: {},
      children: [{ type: 'element', tagName: 'sup', properties: {}, children: [] }],
    }));
    expect(toHtml(wrapped)).toContain('<p>a <span>deal<sup></sup></span></p>');
  });

  it('refuses blocks of another tree', () => {
    const { blocks } = htmlBlocks('<p>a deal</p>');
    const range = { start: { block: 0, offset: 2 }, end: { block: 0, offset: 6 } };
    expect(() =>
      wrapRanges(parseHtml('<p>a deal</p>'), blocks, [{ id: 'a', range }], mark),
    ).toThrow('not in the tree');
  });

  const inline = fc.constantFrom(
    'a ',
    '<em>b <a href="/">c</a></em>',
    ' <code>d</code>',
    '考拉',
    '👩‍👧 ',
    '<b></b>',
  );
  const phrase = fc.array(inline, { maxLength: 5 }).map((parts) => parts.join(''));
  const block = fc.oneof(
    phrase.map((text) => `<p>${text}</p>\n`),
    phrase.map((text) => `<ul>\n<li>${text}</li>\n<li>x\n<ul>\n<li>${text}</li>\n</ul></li></ul>`),
    phrase.map((text) => `<table>\n<tbody><tr> <td>${text}</td>\n<td>y</td></tr></tbody></table>`),
  );
  const stories = fc.array(block, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  const pairs = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 });

  function withRanges(html: string, offsets: readonly (readonly [number, number])[]) {
    const { tree, blocks } = htmlBlocks(html);
    const story = storyText(blocks);
    const places = [
      0,
      ...Array.from(story.text.matchAll(/./gsu), ({ 0: { length }, index }) => index + length),
    ];
    const ranges = offsets.map(([one, other], index): IdentifiedRange => {
      const at = (pick: number): number => places[pick % places.length] ?? 0;
      const [start, end] = [Math.min(at(one), at(other)), Math.max(at(one), at(other))];
      const range = { start: positionAt(story, start), end: positionAt(story, end) };
      return { id: `a${String(index)}`, range };
    });
    return { tree, blocks, ranges };
  }

  it('loses no text, changes nothing given, and gives HTML that a parser reads alike', () => {
    fc.assert(
      fc.property(stories, pairs, (html, offsets) => {
        const { tree, blocks, ranges } = withRanges(html, offsets);
        const before = toHtml(tree);
        const wrapped = wrapRanges(tree, blocks, ranges, mark);
        const after = toHtml(wrapped);
        expect(textOfTree(wrapped)).toBe(textOfTree(tree));
        expect(toHtml(tree)).toBe(before);
        expect(toHtml(parseHtml(after))).toBe(after);
        expect(after.replaceAll(/<\/?span[^>]*>/g, '')).toBe(before);
      }),
      { numRuns: 1500 },
    );
  });

  it('does not depend on the order of the ranges', () => {
    fc.assert(
      fc.property(stories, pairs, (html, offsets) => {
        const { tree, blocks, ranges } = withRanges(html, offsets);
        expect(wrapRanges(tree, blocks, ranges.toReversed(), mark)).toEqual(
          wrapRanges(tree, blocks, ranges, mark),
        );
      }),
      { numRuns: 500 },
    );
  });
});
