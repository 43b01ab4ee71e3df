import { expect, test } from 'vitest';
import { withQuotationMarks } from './open-quotation.ts';

test.each([
  ['He said: “We came. ', 'We saw.', '“We saw.”'],
  ['He said: “We came. ', 'We saw.” He left.', '“We saw.” He left.'],
  ['He came. ', 'He said: “We saw.', 'He said: “We saw.”'],
  ['“Yes,” he said. ', 'He left.', 'He left.'],
  ['Er sagte: „Ja.“ ', 'Er ging.', 'Er ging.'],
  ['他说：「好。', '走吧。', '「走吧。」'],
  ['', '', ''],
])('after %s, %s is %s', (before, passage, shown) => {
  expect(withQuotationMarks(before, passage)).toBe(shown);
});
