import { expect, test } from 'vitest';
import { readSearches } from './recent-searches.ts';

const many = Array.from({ length: 5000 }, (_, number) => `search ${number}`);

test.each([
  ['nothing', '[]', []],
  ['searches', '["kaola","网易 考拉"]', ['kaola', '网易 考拉']],
  ['five thousand', JSON.stringify(many), many.slice(0, 6)],
  ['one of a million letters', JSON.stringify(['a'.repeat(1_000_000), 'kaola']), ['kaola']],
  ['what is no text', '[1,null,{"a":1},["b"],"kaola"]', ['kaola']],
  ['white space', '["  ","kaola"]', ['kaola']],
  ['control characters', '["a\\u0000","a\\nb","kaola"]', ['kaola']],
  ['marks of direction', '["a\\u202Eb","a\\u2066b","kaola"]', ['kaola']],
  ['no list', '{"0":"kaola"}', []],
  ['no JSON', 'kaola', []],
])('%s', (_, stored, expected) => {
  expect(readSearches(stored)).toEqual(expected);
});
