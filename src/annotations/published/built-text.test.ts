import { expect, it } from 'vitest';
import { builtSelectors, spanAtPoint } from './built-selectors.ts';
import { readBuiltText, type BuiltText } from './built-text.ts';
import { resolveBuilt } from './resolve-built.ts';

function read(body: string): BuiltText {
  const built = readBuiltText(
    `<!doctype html><title>t</title><p>Before 😀</p><div id="story" data-annotatable>${body}</div><p>after</p>`,
  );
  if (built === undefined) throw new Error('no container');
  return built;
}

function mark(id: string, words: string): string {
  return `<span data-annotations="${id}">${words}</span>`;
}

const cases: readonly [string, string, string][] = [
  ['words', `<p id="p">A ${mark('x', 'deal')} was made.</p>`, 'deal'],
  ['words after an emoji', `<p id="p">😀 A ${mark('x', 'deal')} 😀.</p>`, 'deal'],
  ['words that stand twice', `<p id="p">deal or ${mark('x', 'deal')}</p>`, 'deal'],
  [
    'words cut in pieces',
    `<p id="p">A ${mark('x', 'big')}${mark('x y', ' deal')} now.</p>`,
    'big deal',
  ],
  [
    'words across paragraphs',
    `<p id="p">A ${mark('x', 'deal.')}</p>\n<p>${mark('x', 'It')} is.</p>`,
    'deal.\nIt',
  ],
  ['words with entities', `<p id="p">${mark('x', 'A &amp; B')}</p>`, 'A & B'],
  [
    'words around a footnote',
    `<p id="p">${mark('x', 'A')}<sup><a>1</a></sup>${mark('x', ' b')}</p>`,
    'A1 b',
  ],
];

it.each(cases)('every selector leads back to %s', (_what, body, words) => {
  const built = read(body);
  const span = built.annotations.get('x') ?? { start: 0, end: 0 };
  expect(built.text.slice(span.start, span.end)).toBe(words);
  for (const selector of builtSelectors(built, span, ['p']))
    expect(resolveBuilt(built, selector)).toEqual([{ start: span.start, end: span.end }]);
});

it('counts code points, from the beginning of the container and of the element', () => {
  const built = read(`<p>😀😀</p><p id="p">😀 ${mark('x', 'deal')}</p>`);
  const [, position, fragment] = builtSelectors(
    built,
    built.annotations.get('x') ?? { start: 0, end: 0 },
    ['p'],
  );
  expect(position).toMatchObject({ start: 4, end: 8 });
  expect(fragment).toMatchObject({ value: 'p', refinedBy: { start: 2, end: 6 } });
});

it('takes the container where no element holds all', () => {
  const built = read(`<p id="p">A ${mark('x', 'deal.')}</p><p id="q">${mark('x', 'It')}</p>`);
  const [, , fragment] = builtSelectors(built, built.annotations.get('x') ?? { start: 0, end: 0 }, [
    'p',
    'q',
  ]);
  expect(fragment.value).toBe('story');
});

it('gives as much context as makes the words unique', () => {
  const same = 'The deal was made, and it was a good one, they said. ';
  const built = read(`<p>${same}${same}${same}${same.replace('deal', mark('x', 'deal'))}End.</p>`);
  const [quote] = builtSelectors(built, built.annotations.get('x') ?? { start: 0, end: 0 }, []);
  expect(built.text.split(quote.prefix + quote.exact + quote.suffix)).toHaveLength(2);
});

it.each([
  ['A deal was made.', 11, 'was'],
  ['A deal.', 7, 'deal.'],
  ['收购考拉。', 5, '收购考拉。'],
  ['Words', 0, 'Words'],
])('a point of “%s” is shown at the words beside it', (text, offset, words) => {
  const built = read(`<p>${text}</p>`);
  const { start, end } = spanAtPoint(built, offset);
  expect(built.text.slice(start, end)).toBe(words);
});

it('a page without annotatable text has none', () => {
  expect(readBuiltText('<p>Text</p>')).toBeUndefined();
});
