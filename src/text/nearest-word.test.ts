import { expect, it } from 'vitest';
import { nearestWord } from './nearest-word.ts';

it.each([
  ['kaola', ['alibaba', 'kaola'], 'kaola'],
  ['koala', ['alibaba', 'kaola'], 'kaola'],
  ['bussiness', ['business', 'trade'], 'business'],
  ['Emma-Lee', ['emma-lee'], 'emma-lee'],
  ['lee', ['emma-lee', 'jack-ma'], 'emma-lee'],
  ['kaola', ['kaola-deal', 'kaola-story'], undefined],
  ['jd', ['ma', 'eu', 'us'], undefined],
  ['jdd', ['jd'], 'jd'],
  ['xyz', ['business'], undefined],
  ['', ['a'], 'a'],
  ['', ['emma-lee'], undefined],
  ['cat', ['car', 'bat'], 'bat'],
  ['pyhton', ['python', 'php'], 'python'],
])('for %j among %j means %s', (typed, candidates, meant) => {
  expect(nearestWord(typed, candidates)).toBe(meant);
});
