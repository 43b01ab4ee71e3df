import type { z } from 'zod';
import { explainValue, shownValue } from './explain-value.ts';
import { describeField, knownChoices, knownKeys } from './known-keys.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { toldBy } from './telling.ts';
import type { ProblemText } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A schema’s complaint, and the path to the value (or the unknown key) it is about. */
export interface ExplainedIssue {
  readonly path: Path;
  /** The unknown key, if that is the complaint: its own place is better than its parent’s. */
  readonly key?: string;
  readonly problem: ProblemText;
}

/** What was checked, against what, and (for the attributes of a component) whose it is. */
export interface CheckedInput {
  readonly input: unknown;
  readonly schema: z.ZodType;
  /** `<Figure>`; without it, the values are fields of a file. */
  readonly component?: string;
}

/** Complaints after which another alternative of a union was more likely meant. */
const telling: ReadonlySet<Issue['code']> = new Set(['invalid_value', 'unrecognized_keys']);

/**
 * Puts a zod issue into a reporter’s words.
 *
 * @param issue what the schema found
 * @returns a problem for each thing to mend, with the path of the culprit
 */
export function explainIssue(issue: Issue, checked: CheckedInput): ExplainedIssue[] {
  const { path } = issue;
  const typed = valueAt(checked.input, path);
  const subject = subjectOf(path, checked.component);
  const told = toldBy(issue);
  if (told !== undefined) {
    const { says, ...problem } = told;
    return [{ path, problem: { ...problem, message: `${subject} ${says}.` } }];
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path,
      key,
      problem: explainUnknownKey(key, path, checked),
    }));
  }
  if (typed === undefined || typed === null)
    return [{ path, problem: explainMissing(issue, typed, checked) }];
  if (issue.code === 'invalid_union') {
    const alternatives = ofUnion(issue, typed);
    if (alternatives.length > 0) return alternatives.flatMap((one) => explainIssue(one, checked));
    const choices = knownChoices(checked.schema, path, checked.input);
    return [{ path, problem: explainChoice(typed, choices, subject) }];
  }
  if (issue.code === 'invalid_value')
    return [{ path, problem: explainChoice(typed, issue.values.map(String), subject) }];
  return [
    {
      path,
      problem: explainValue(issue, typed, {
        subject,
        key: String(path.at(-1) ?? ''),
        says: describeField(checked.schema, path, checked.input),
        known: knownKeys(checked.schema, path, checked.input),
      }),
    },
  ];
}

function nameOf(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./u, '');
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const part of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Reflect.get(current, part);
  }
  return current;
}

function subjectOf(path: Path, component: string | undefined): string {
  if (component !== undefined) return `The attribute “${nameOf(path)}” of ${component}`;
  return path.length === 0 ? 'The file' : `The field “${nameOf(path)}”`;
}

function howToAdd(issue: Issue, typed: unknown, checked: CheckedInput): string {
  const key = String(issue.path.at(-1) ?? '');
  if (!issue.message.startsWith('Invalid'))
    return `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`;
  const says = describeField(checked.schema, issue.path, checked.input);
  const field = checked.component === undefined ? `${key}:` : `${key}="…"`;
  return `${typed === null ? 'Fill in' : 'Add'} ${field}${says === undefined ? '' : ` (${says})`}`;
}

function explainMissing(issue: Issue, typed: unknown, checked: CheckedInput): ProblemText {
  return {
    name: 'missing-field',
    message: `${subjectOf(issue.path, checked.component)} is ${typed === null ? 'empty' : 'missing'}.`,
    reason: 'Pages, lists and feeds show it, and nothing is made up in its place.',
    fix: howToAdd(issue, typed, checked),
  };
}

function explainUnknownKey(key: string, path: Path, checked: CheckedInput): ProblemText {
  const known = knownKeys(checked.schema, path, checked.input);
  const near = nearestWord(key, known);
  const { component } = checked;
  return {
    name: 'unknown-field',
    message:
      component === undefined
        ? `There is no field “${nameOf([...path, key])}”.`
        : `${component} has no attribute “${key}”.`,
    reason: 'What stands under a wrong name would be silently left out of the page.',
    fix: /\s/u.test(key)
      ? 'If the story begins here, write a line --- above it; else delete this line.'
      : near === undefined || near === key
        ? `${near === key ? `Write the field that goes with “${key}” too, or delete it` : 'Delete it'}. Known here: ${known.join(', ')}.`
        : `Did you mean “${near}”?`,
  };
}

function explainChoice(typed: unknown, choices: readonly string[], subject: string): ProblemText {
  const near = typeof typed === 'string' ? nearestWord(typed, choices) : undefined;
  return {
    name: 'unknown-choice',
    message: `${subject} is “${shownValue(typed)}”, which is not one of its values.`,
    reason: 'Each value has its own place and look on the site.',
    fix: near === undefined ? `Choose one of: ${choices.join(', ')}.` : `Did you mean “${near}”?`,
  };
}

/** The most telling complaints of a union: those of the alternative that got furthest. */
function ofUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  typed: unknown,
): readonly Issue[] {
  const wanted = typeof typed === 'object' && typed !== null ? 'object' : typeof typed;
  const fitting = issue.errors.filter((errors) =>
    errors.every((one) => one.code !== 'invalid_type' || one.path.length > 0),
  );
  const best =
    // A fixed word among the alternatives ("undated") says the least about what was meant.
    fitting.find((errors) => errors.every(({ code }) => !telling.has(code))) ??
    fitting.find((errors) => errors.every((one) => one.code !== 'invalid_value')) ??
    fitting[0] ??
    issue.errors.find((errors) =>
      errors.some((one) => one.code === 'invalid_type' && one.expected === wanted),
    ) ??
    issue.errors[0] ??
    [];
  return best.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}
