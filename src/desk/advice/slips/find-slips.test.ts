import { expect, test } from 'vitest';
import { growthOf, mostOf } from '../../../tests/support/growth.ts';
import { createSlipFinder } from './find-slips.ts';

const slipsIn = createSlipFinder([
  { id: 'norris', name: 'Michael Norris' },
  { id: 'morris', name: 'Michael Morris' },
  { id: 'reed', name: 'Ada Reed' },
  { id: 'alibaba', name: 'Alibaba' },
  { id: 'kaola', name: 'Kaola' },
]);

test.each([
  ['Dr Micheal Norris spoke.', ['Micheal Norris → Michael Norris']],
  // It may be either, and a person has to say which.
  ['Michael Lorris', ['Michael Lorris → Michael Norris', 'Michael Lorris → Michael Morris']],
  ['Michael Morris and Michael Norris met.', []],
  ['Michael  Noris', []],
  ['michael Noris', []],
  ['Alibada met Ada Reid', ['Alibada → Alibaba', 'Ada Reid → Ada Reed']],
  ['Alibabas', []],
  // Short names are one another but for a letter.
  ['Kaolo', []],
])('in “%s”', (text, expected) => {
  expect(slipsIn(text).map(({ typed, name }) => `${typed} → ${name}`)).toEqual(expected);
  for (const { typed, index } of slipsIn(text))
    expect(text.slice(index, index + typed.length)).toBe(typed);
});

test.each([0, 1, 2, 3, 4, 5, 6])('a slip at letter %d is found', (at) => {
  const name = 'Alibaba';
  const slips = [
    `${name.slice(0, at)}x${name.slice(at + 1)}`,
    `${name.slice(0, at)}${name.slice(at + 1)}`,
    `${name.slice(0, at)}x${name.slice(at)}`,
  ].filter((typed) => typed.startsWith('A') && !typed.endsWith('s') && typed !== name);
  for (const typed of slips) expect(slipsIn(typed)).toMatchObject([{ id: 'alibaba', typed }]);
});

test('many names cost a text no more than few', async () => {
  const text = 'Ada Reid of Harbour met Micheal Norris on Friday. '.repeat(400);
  const finders = [10_000, 20_000].map((count) =>
    createSlipFinder(
      Array.from({ length: count }, (_, index) => ({
        id: String(index),
        name: `Ada ${String.fromCodePoint(65 + (index % 26))}${index.toString(36)}`,
      })),
    ),
  );
  const growth = await growthOf((isTwice) => finders[isTwice ? 1 : 0]?.(text));
  expect(growth.twice).toBeLessThan(mostOf(growth));
});
