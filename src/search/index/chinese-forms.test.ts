import { expect, test } from 'vitest';
import { createChineseForms } from './chinese-forms.ts';

test.each([
  ['網', '网'],
  ['裡', '里'],
  ['裏', '里'],
  ['网', '网'],
  ['か', 'か'],
  ['a', 'a'],
])('%s is searched as %s', (character, form) => {
  expect(createChineseForms().simplify(character)).toBe(form);
});

test('a query needs the pairs of the characters that the index has, in a fixed order', () => {
  const { simplify, pairs } = createChineseForms();
  for (const character of ['里', '網', '网']) simplify(character);
  expect(pairs()).toBe('網网裏里裡里');
});

test('an index without such characters needs none', () => {
  const { simplify, pairs } = createChineseForms();
  simplify('a');
  expect(pairs()).toBe('');
});
