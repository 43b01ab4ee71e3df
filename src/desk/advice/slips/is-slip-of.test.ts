import { expect, test } from 'vitest';
import { isSlipOf } from './is-slip-of.ts';

test.each([
  ['Micheal Norris', 'Michael Norris', true],
  ['Michael Noris', 'Michael Norris', true],
  ['Michael Norriss', 'Michael Norris', false],
  ['Michael Morris', 'Michael Norris', true],
  ['Nichael Norris', 'Michael Norris', false],
  ['Michael Norris', 'Michael Norris', false],
  ['Michelle Norris', 'Michael Norris', false],
  ['Alibabas', 'Alibaba', false],
  ['Alibaba’s', 'Alibaba', false],
  ['Associated Press’', 'Associated Press', false],
  ['Alibabas’', 'Alibaba', false],
])('%s is a slip of %s: %s', (typed, name, slip) => {
  expect(isSlipOf(typed, name)).toBe(slip);
});
