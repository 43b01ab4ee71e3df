import type { z } from 'zod';
import { explainIssue } from '../problems/explain-issue.ts';
import type { TextProblem } from '../problems/problem.ts';
import type { YamlReading } from './read-yaml.ts';

/** A checked value, or what is wrong with it. */
export type CheckedValue<Value> =
  | { readonly value: Value; readonly problems: readonly [] }
  | { readonly value: undefined; readonly problems: readonly TextProblem[] };

/** Checks a YAML value against the schema of its noun; every complaint gets the place of its value. */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  reading: YamlReading,
): CheckedValue<z.output<Schema>> {
  if (reading.problems.length > 0) return { value: undefined, problems: reading.problems };
  const first = schema.safeParse(reading.value ?? {});
  if (first.success) return { value: first.data, problems: [] };
  const input = withTypedText(reading.value ?? {}, first.error.issues, reading);
  const result = schema.safeParse(input);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    explainIssue(issue, { input, schema }).map(({ path, key, problem }) => ({
      ...problem,
      ...reading.placeOf(path, key),
    })),
  );
  return { value: undefined, problems: firstOfEach(problems) };
}

/** One value may break several rules; the first says enough. */
function firstOfEach(problems: readonly TextProblem[]): TextProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ name, line, column, message }) => {
    const about = name === 'missing-field' || name === 'unknown-field' ? message : '';
    const key = JSON.stringify([line, column, about]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function setAt(root: unknown, path: readonly PropertyKey[], value: string): void {
  let holder = root;
  for (const part of path.slice(0, -1)) {
    if (typeof holder !== 'object' || holder === null) return;
    holder = Reflect.get(holder, part);
  }
  const last = path.at(-1);
  if (typeof holder === 'object' && holder !== null && last !== undefined)
    Reflect.set(holder, last, value);
}

/**
 * The value with text, as it was typed, where YAML has read a number or a truth and the schema
 * wants text: nobody should have to put `2019` between quotation marks.
 */
function withTypedText(
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  { typedAt }: YamlReading,
): unknown {
  const typed = structuredClone(value);
  for (const issue of issues) {
    if (issue.code !== 'invalid_type' || issue.expected !== 'string') continue;
    const text = typedAt(issue.path);
    if (text !== undefined && text !== '' && !/^(?:null|~)$/iu.test(text))
      setAt(typed, issue.path, text);
  }
  return typed;
}
