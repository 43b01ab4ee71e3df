import { describe, expect, it } from 'vitest';
import { foldStory } from '../../story/text/fold-story.ts';
import { resolveQuote } from './resolve-quote.ts';
import type { QuoteSelector } from '../../model/quote-selector.ts';
import { foldedStory, htmlBlocks, shown } from '../../story/text/test-blocks.ts';

type Case = [what: string, texts: string[], selector: QuoteSelector, shown: string];

const found: Case[] = [
  ['a sentence', ['One. Two. Three.'], { exact: 'Two.' }, 'Two.'],
  ['the start of a block', ['Alibaba buys Kaola.'], { exact: 'Alibaba' }, 'Alibaba'],
  ['the end of a block', ['Alibaba buys Kaola.'], { exact: 'Kaola.' }, 'Kaola.'],
  ['a whole block', ['One.', 'Two.', 'Three.'], { exact: 'Two.' }, 'Two.'],
  ['one character', ['price: $2'], { exact: '$' }, '$'],
  ['one ideograph', ['网易考拉海购'], { exact: '考' }, '考'],
  ['across blocks', ['He left.', 'She stayed.'], { exact: 'left.\n\nShe' }, 'left.|She'],
  ['across blocks, with a space', ['He left.', 'She stayed.'], { exact: 'left. She' }, 'left.|She'],
  ['across three blocks', ['a', 'b', 'c'], { exact: 'a b c' }, 'a|b|c'],
  ['past an empty block', ['a', '', 'c'], { exact: 'a\n\nc' }, 'a||c'],
  ['emoji', ['so 😀 happy'], { exact: '😀 happy' }, '😀 happy'],
  ['text after emoji', ['😀😀 deal'], { exact: 'deal' }, 'deal'],
  ['a family', ['a 👩‍👩‍👧 here'], { exact: '👩‍👩‍👧' }, '👩‍👩‍👧'],
  ['a heart of either presentation', ['I ❤️ it'], { exact: '❤' }, '❤️'],
  ['a composed letter for marks', ['Cafe\u0301 au lait'], { exact: 'Café' }, 'Cafe\u0301'],
  ['marks for a composed letter', ['Café au lait'], { exact: 'Cafe\u0301' }, 'Café'],
  ['Chinese', ['阿里巴巴收购网易考拉。'], { exact: '网易考拉' }, '网易考拉'],
  [
    'Chinese with an ideographic space',
    ['阿里\u3000巴巴'],
    { exact: '阿里 巴巴' },
    '阿里\u3000巴巴',
  ],
  ['an ideograph beyond the BMP', ['作者：𠮷野家'], { exact: '𠮷野' }, '𠮷野'],
  ['Japanese', ['これはペンです。'], { exact: 'ペン' }, 'ペン'],
  ['Hebrew', ['אמר כי העסקה נסגרה'], { exact: 'העסקה' }, 'העסקה'],
  [
    'Arabic with direction marks',
    ['قال \u2067علي بابا\u2069 أمس'],
    { exact: 'علي بابا' },
    'علي بابا',
  ],
  ['Persian with and without ZWNJ', ['او می\u200Cخواهد'], { exact: 'میخواهد' }, 'می\u200Cخواهد'],
  ['a non-breaking space', ['about RMB\u00A0100 million'], { exact: 'RMB 100' }, 'RMB\u00A0100'],
  ['straight for smart quotes', ['“It’s big,” he said'], { exact: '"It\'s big,"' }, '“It’s big,”'],
  ['smart for straight quotes', ['"It\'s big," he said'], { exact: '“It’s big,”' }, '"It\'s big,"'],
  ['dots for an ellipsis', ['wait… what'], { exact: 'wait...' }, 'wait…'],
  ['an ellipsis for dots', ['wait... what'], { exact: 'wait…' }, 'wait...'],
  [
    'a dash as it is shown',
    ['it -- the deal -- closed'],
    { exact: 'it – the deal' },
    'it -- the deal',
  ],
  [
    'a word with soft hyphens',
    ['an acqui\u00ADsition'],
    { exact: 'acquisition' },
    'acqui\u00ADsition',
  ],
  ['a quote with line breaks', ['a long quote here'], { exact: 'long\n  quote\n' }, 'long quote'],
  ['a prefix', ['the deal and a deal'], { exact: 'deal', prefix: 'a ' }, 'deal'],
  ['a prefix without its space', ['the deal and a deal'], { exact: 'deal', prefix: 'a' }, 'deal'],
  ['a suffix without its space', ['no deal, a deal now'], { exact: 'deal', suffix: 'now' }, 'deal'],
  [
    'a prefix in the block before',
    ['Why:', 'deal', 'deal'],
    { exact: 'deal', prefix: 'Why:' },
    'deal',
  ],
  ['a suffix with curly quotes', ["x's x's"], { exact: 'x', prefix: "x's", suffix: '’s' }, 'x'],
  ['a prefix from a block scalar', ['one x two x'], { exact: 'x', prefix: '\none\n' }, 'x'],
];

describe('resolveQuote', () => {
  it.each(found)('finds %s', (_what, texts, selector, expected) => {
    const story = foldedStory(...texts);
    const result = resolveQuote(story, selector);
    expect(result).toMatchObject({ status: 'found' });
    expect(result.status === 'found' && shown(story, result.range)).toBe(expected);
  });

  it('tells which of two it found', () => {
    const story = foldedStory('the deal', 'and a deal');
    expect(resolveQuote(story, { exact: 'deal', prefix: 'a' })).toEqual({
      status: 'found',
      range: { start: { block: 1, offset: 6 }, end: { block: 1, offset: 10 } },
    });
  });

  const missing: [what: string, texts: string[], selector: QuoteSelector][] = [
    ['another word', ['Alibaba buys Kaola'], { exact: 'Tencent' }],
    ['another case', ['Alibaba buys Kaola'], { exact: 'kaola' }],
    ['one letter more', ['Alibaba buys Kaola'], { exact: 'Kaolas' }],
    ['the words without their space', ['Alibaba buys'], { exact: 'Alibababuys' }],
    ['a word cut at the end of a block', ['Ali', 'baba'], { exact: 'Alibaba' }],
    ['half of a surrogate pair', ['so 😀'], { exact: '\uD83D' }],
    ['a letter without its mark', ['q\u0323'], { exact: 'q' }],
    ['a mark without its letter', ['q\u0323'], { exact: '\u0323' }],
    ['one of a family', ['👩‍👩‍👧'], { exact: '👧' }],
    ['two halves of two flags', ['🇨🇳🇸🇪'], { exact: '🇳🇸' }],
    ['a part of an ellipsis', ['so…'], { exact: '..' }],
    ['another prefix', ['the deal'], { exact: 'deal', prefix: 'a' }],
    ['another suffix', ['deal now'], { exact: 'deal', suffix: 'then' }],
    ['a prefix that cuts a family', ['👩‍👧 deal'], { exact: 'deal', prefix: '👧' }],
    ['a suffix that cuts a letter', ['deal q\u0323'], { exact: 'deal', suffix: 'q' }],
    ['a quote in an empty story', [], { exact: 'deal' }],
  ];
  it.each(missing)('does not find %s', (_what, texts, selector) => {
    expect(resolveQuote(foldedStory(...texts), selector)).toEqual({ status: 'missing' });
  });

  const ambiguous: [what: string, texts: string[], selector: QuoteSelector, count: number][] = [
    ['a sentence that stands twice', ['It closed. It closed.'], { exact: 'It closed.' }, 2],
    ['a sentence in two blocks', ['It closed.', 'It closed.'], { exact: 'It closed.' }, 2],
    ['occurrences that overlap', ['aaa'], { exact: 'aa' }, 2],
    ['a character', ['banana'], { exact: 'a' }, 3],
    ['a prefix that fits twice', ['a deal, a deal, no deal'], { exact: 'deal', prefix: 'a' }, 2],
  ];
  it.each(ambiguous)('gives all candidates for %s', (_what, texts, selector, count) => {
    const story = foldedStory(...texts);
    const result = resolveQuote(story, selector);
    const candidates = result.status === 'ambiguous' ? result.candidates : [];
    expect(candidates.map((range) => shown(story, range))).toEqual(
      Array(count).fill(selector.exact),
    );
  });

  it.each(['', ' ', '\n\u00A0', '\u200B'])('says that %j is no quote', (exact) => {
    expect(resolveQuote(foldedStory('a b'), { exact, prefix: 'a' })).toEqual({ status: 'empty' });
  });

  const markup: [what: string, html: string, exact: string][] = [
    ['emphasis', '<p>a <em>very <strong>big</strong></em> deal</p>', 'very big deal'],
    ['a link', '<p>said <a href="/x">Emma Lee</a> today</p>', 'Lee today'],
    ['code', '<p>run <code>npm start</code> first</p>', 'npm start first'],
    ['list items', '<ul><li>One deal</li>\n<li>Two deals</li></ul>', 'deal Two'],
    ['table cells', '<table><tr><td>Price</td>\n<td>$2 billion</td></tr></table>', 'Price $2'],
    ['ruby', '<p>東<ruby>京<rt>きょう</rt></ruby>都</p>', '東京きょう都'],
    ['a code block', '<pre><code>let a;\nlet b;</code></pre>', 'a; let b'],
  ];
  it.each(markup)('finds a quote across %s', (_what, html, exact) => {
    const story = foldStory(htmlBlocks(html).blocks);
    const result = resolveQuote(story, { exact });
    const text = result.status === 'found' ? shown(story, result.range) : result.status;
    expect(text.replaceAll(/\s|\|/g, ' ')).toBe(exact);
  });
});
