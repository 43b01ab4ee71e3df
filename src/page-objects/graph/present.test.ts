import { expect, test } from 'vitest';
import { filled, present } from './present.ts';

test('what is not known is left out, and what is empty says nothing', () => {
  expect(
    present({ one: 1, two: undefined, three: '', four: filled([]), five: filled([0]) }),
  ).toEqual({
    one: 1,
    three: '',
    five: [0],
  });
});
