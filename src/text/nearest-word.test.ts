import fc from 'fast-check';
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

it('is the nearest of all, however few of them are compared letter by letter', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'D', 'é', '-'), maxLength: 5 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 8 }), (typed, words) => {
      const near = words
        .map((each) => ({ each, edits: editsBetween(typed.toLowerCase(), each.toLowerCase()) }))
        .filter(({ each, edits }) => edits <= Math.max(1, Math.floor(each.length / 3)))
        .sort((left, right) => left.edits - right.edits || (left.each < right.each ? -1 : 1));
      fc.pre(near.length > 0);
      expect(nearestWord(typed, words)).toBe(near[0]?.each);
    }),
  );
});

/** Edits by their definition: every way is tried. */
function editsBetween(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const ways = [
    editsBetween(left.slice(1), right.slice(1)) + (left[0] === right[0] ? 0 : 1),
    editsBetween(left.slice(1), right) + 1,
    editsBetween(left, right.slice(1)) + 1,
  ];
  const isSwapped = left[0] === right[1] && left[1] === right[0] && left.length > 1;
  if (isSwapped) ways.push(editsBetween(left.slice(2), right.slice(2)) + 1);
  return Math.min(...ways);
}
