import { expect, test } from 'vitest';
import { chooseWords } from './known-words.ts';

const names = ['NetEase Kaola', 'NetEase', '网易', 'Daniel Zhang'];
const headlines = ['Kaola is sold', 'A port is sold', 'Zürich'];

test.each<[number, readonly string[]]>([
  [99, ['Daniel', 'Kaola', 'NetEase', 'Zhang', 'port', 'sold', 'zürich']],
  [5, ['Daniel', 'Kaola', 'NetEase', 'Zhang', 'sold']],
  [2, ['Daniel', 'NetEase']],
  [0, []],
])('of names and headlines at most %i words are kept: %j', (most, words) => {
  expect(chooseWords(names, headlines, most)).toEqual(words);
});
