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
  const { pairs } = createChineseForms();
  expect(pairs(new Set(['里', '网']))).toBe('網网裏里裡里');
});

test('an index without such characters needs none', () => {
  expect(createChineseForms().pairs(new Set())).toBe('');
});
