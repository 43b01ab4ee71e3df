import { expect, test } from 'vitest';
import { textDirective } from './text-fragment.ts';

const english = 'Orlow Lines said on Thursday that it had bought the ferries, all four of them.';
const chinese = '网易考拉卖了。阿里巴巴买了它。价格没有公布。';

function selected(text: string, words: string) {
  const start = text.indexOf(words);
  return { text, start, end: start + words.length };
}

const once = () => true;
const twice = () => false;

test.each([
  ['words', english, 'on Thursday', 'en', once, 'on Thursday'],
  ['parts of words, widened', english, 'n Thurs', 'en', once, 'on Thursday'],
  ['words that stand twice', english, 'four', 'en', twice, 'bought the ferries, all-,four'],
  ['a comma and a hyphen', 'One, two-three.', 'One, two-three', 'en', once, 'One, two-three'],
  ['Chinese, by sentences', chinese, '阿里', 'zh-CN', once, '阿里巴巴买了它。'],
])('a link leads to %s', (_, text, words, lang, isOnce, wanted) => {
  const directive = textDirective(selected(text, words), undefined, lang, isOnce) ?? '';
  const [prefix, rest] = directive.replace('text=', '').split(/-,/u);
  const parts = rest === undefined ? [prefix ?? ''] : [`${prefix ?? ''}-`, rest];
  expect(parts.map((part) => decodeURIComponent(part).replace(/-$/u, '-')).join(',')).toBe(wanted);
});

test('what separates the parts of a directive is encoded in words', () => {
  const words = 'One, two-three & four';
  expect(textDirective(selected(words, words), undefined, 'en', once)).toBe(
    'text=One%2C%20two%2Dthree%20%26%20four',
  );
});

test('a long passage, or one of several blocks, is named by its ends', () => {
  const long = `${english} ${english} ${english}`;
  expect(textDirective(selected(long, long), undefined, 'en', once)).toBe(
    'text=Orlow%20Lines%20said%20on%20Thursday,ferries%2C%20all%20four%20of%20them.',
  );
  expect(
    textDirective(selected(english, 'all four'), selected(english, 'Orlow Lines'), 'en', once),
  ).toBe('text=all%20four,Orlow%20Lines');
});
