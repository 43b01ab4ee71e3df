import { readFileSync } from 'node:fs';
import { ruleNames } from './all-rules.ts';
import { readRuleText, type RuleText } from './rule-text.ts';

/** What every rule says, by its name, read from `rules/` once. */
export const ruleTexts: ReadonlyMap<string, RuleText> = new Map(
  ruleNames.map((name) => {
    const file = new URL(`rules/${name}.md`, import.meta.url);
    return [name, readRuleText(readFileSync(file, 'utf8'))];
  }),
);
