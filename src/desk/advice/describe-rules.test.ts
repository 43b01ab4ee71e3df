import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeRules } from './describe-rules.ts';
import { ruleTexts } from './rule-texts.ts';

test('the page of the handbook says what the rules say', () => {
  expect(readFileSync('src/handbook/checks.md', 'utf8')).toBe(describeRules(ruleTexts.values()));
});
