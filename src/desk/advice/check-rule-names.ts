import type { Nouns } from '../../content/read-nouns.ts';
import type { Problem } from '../../problems/problem.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { textlintPrefix } from '../textlint/textlint-prefix.ts';
import { ruleNames } from './all-rules.ts';

/** Names of rules in `checks:` of publication.yaml that no rule has: they would do nothing. */
export function checkRuleNames({ publication }: Nouns): Problem[] {
  if (publication === undefined) return [];
  const { file, value, placeOf } = publication;
  return Object.keys(value.checks).flatMap((name) => {
    const isOfTextlint = value.textlint !== undefined && name.startsWith(textlintPrefix);
    if (ruleNames.includes(name) || isOfTextlint) return [];
    const near = nearestWord(name, ruleNames);
    return [
      {
        name: 'unknown-rule',
        file,
        ...placeOf(['checks'], name),
        message: `No rule is called “${name}”.`,
        reason: 'Nothing would be switched by it, and nobody would be told.',
        fix:
          near === undefined
            ? `The rules are: ${ruleNames.join(', ')}.`
            : `Write ${near}. src/handbook/checks.md has all of them.`,
      },
    ];
  });
}
