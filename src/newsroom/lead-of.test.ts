import { expect, test } from 'vitest';
import { leadOf } from './lead-of.ts';

test.each([
  ['en', ['Eleven ships passed. One did not.', 'More.'], 'Eleven ships passed.'],
  ['zh', ['十一艘船通过。一艘没有。'], '十一艘船通过。'],
  ['en', ['No full stop'], 'No full stop'],
  ['en', [], ''],
])('the lead of a text in %s is its first sentence', (lang, texts, lead) => {
  expect(leadOf({ blocks: texts.map((text, index) => ({ id: `p-${index}`, text })) }, lang)).toBe(
    lead,
  );
});
