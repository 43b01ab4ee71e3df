import type { z } from 'zod';
import { explainIssue } from '../model/explain-issue.ts';
import { knownKeys } from '../model/known-keys.ts';
import type { TextProblem } from '../model/problem.ts';
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
  const input = reading.value ?? {};
  const result = schema.safeParse(input);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    explainIssue(issue, input, (path) => knownKeys(schema, path)).map(({ path, key, problem }) => ({
      ...problem,
      ...reading.placeOf(path, key),
    })),
  );
  return { value: undefined, problems };
}
