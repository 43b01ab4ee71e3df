import type { z } from 'zod';
import { nearestWord } from './nearest-word.ts';
import type { ProblemText } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** A schema’s complaint, and the path to the value (or the unknown key) it is about. */
export interface ExplainedIssue {
  readonly path: readonly PropertyKey[];
  /** The unknown key, if that is the complaint: its own place is better than its parent’s. */
  readonly key?: string;
  readonly problem: ProblemText;
}

function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./u, '');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const part of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Reflect.get(current, part);
  }
  return current;
}

const missingReason = 'Pages, lists and feeds show it, and nothing is made up in its place.';

function explainMissing(path: readonly PropertyKey[], message: string): ProblemText {
  return {
    name: 'missing-field',
    message: `The field “${nameOf(path)}” is missing.`,
    reason: missingReason,
    fix: `Add ${String(path.at(-1) ?? '')}: ${message.startsWith('Invalid') ? '…' : `(${message})`}`,
  };
}

function explainUnknownKey(
  key: string,
  path: readonly PropertyKey[],
  known: readonly string[],
): ProblemText {
  const near = nearestWord(key, known);
  return {
    name: 'unknown-field',
    message: `There is no field “${nameOf([...path, key])}”.`,
    reason: 'A field with a wrong name would be silently left out of the page.',
    fix:
      near === undefined
        ? `Delete it. Known here: ${known.join(', ')}.`
        : `Did you mean “${near}”?`,
  };
}

function explainChoice(
  issue: Extract<Issue, { code: 'invalid_value' }>,
  typed: unknown,
  field: string,
): ProblemText {
  const choices = issue.values.map(String);
  const near = typeof typed === 'string' ? nearestWord(typed, choices) : undefined;
  return {
    name: 'unknown-choice',
    message: `“${String(typed)}” is not one of the values of “${field}”.`,
    reason: 'Each value has its own place and look on the site.',
    fix: near === undefined ? `Choose one of: ${choices.join(', ')}.` : `Did you mean “${near}”?`,
  };
}

function looksLikeTimeWithoutZone(typed: unknown): boolean {
  return (
    typeof typed === 'string' && /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?$/u.test(typed)
  );
}

function explainText(issue: Issue, typed: unknown, field: string): ProblemText {
  if (issue.message.includes('with its zone') && looksLikeTimeWithoutZone(typed)) {
    const text = String(typed).replace(' ', 'T');
    return {
      name: 'date-without-zone',
      message: `“${field}” is ${String(typed)}, without a zone.`,
      reason:
        'Without its zone the same time means another moment, and another address, on another machine.',
      fix: `Add the offset from UTC: ${text}+08:00 for Shanghai, ${text}Z for UTC.`,
    };
  }
  return {
    name: 'invalid-value',
    message: `“${field}” is ${JSON.stringify(typed) ?? 'empty'}: ${issue.message}.`,
    reason: 'The site could not show it, or would show something else.',
    fix: `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`,
  };
}

/** The most telling complaint of a union: that of the alternative that got furthest. */
function ofUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  typed: unknown,
): Issue | undefined {
  const wanted = typeof typed === 'object' && typed !== null ? 'object' : typeof typed;
  const fitting = issue.errors.find((errors) =>
    errors.every((one) => one.code !== 'invalid_type' || one.path.length > 0),
  );
  const [first] =
    fitting ??
    issue.errors.find((errors) =>
      errors.some((one) => one.code === 'invalid_type' && one.expected === wanted),
    ) ??
    [];
  return first === undefined ? undefined : { ...first, path: [...issue.path, ...first.path] };
}

/**
 * Puts a zod issue into a reporter’s words.
 *
 * @param issue what the schema found
 * @param input the value that was checked
 * @param knownKeys the keys that an object at a path may have
 */
export function explainIssue(
  issue: Issue,
  input: unknown,
  knownKeys: (path: readonly PropertyKey[]) => readonly string[],
): ExplainedIssue[] {
  const typed = valueAt(input, issue.path);
  if (issue.code === 'invalid_union') {
    const inner = ofUnion(issue, typed);
    if (inner !== undefined) return explainIssue(inner, input, knownKeys);
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: issue.path,
      key,
      problem: explainUnknownKey(key, issue.path, knownKeys(issue.path)),
    }));
  }
  const field = nameOf(issue.path);
  if (typed === undefined)
    return [{ path: issue.path, problem: explainMissing(issue.path, issue.message) }];
  if (issue.code === 'invalid_value')
    return [{ path: issue.path, problem: explainChoice(issue, typed, field) }];
  return [{ path: issue.path, problem: explainText(issue, typed, field) }];
}
