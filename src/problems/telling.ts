import { z } from 'zod';
import type { ProblemText } from './problem.ts';

/** What is wrong with the value of a field, in words of its own. */
export interface FieldProblem extends Omit<ProblemText, 'message'> {
  /** The end of a sentence that begins with the field: `holds a password`. */
  readonly says: string;
}

const complaint = z.object({
  complaint: z.object({
    name: z.string(),
    says: z.string(),
    reason: z.string(),
    fix: z.string(),
  }),
});

/**
 * A check of a schema that names its own problem: `z.string().check(telling(explainAddress))`.
 *
 * @param find what is wrong with a value, or `undefined` if nothing is
 */
export function telling<Value>(
  find: (value: Value) => FieldProblem | undefined,
): z.core.CheckFn<Value> {
  return ({ value, issues }) => {
    const found = find(value);
    if (found === undefined) return;
    issues.push({
      code: 'custom',
      input: value,
      message: `${found.says}: ${found.fix}`,
      params: { complaint: found },
    });
  };
}

/** The problem that a check of a schema named, if it is one that does. */
export function toldBy(issue: z.core.$ZodIssue): FieldProblem | undefined {
  return complaint.safeParse(issue.code === 'custom' ? issue.params : undefined).data?.complaint;
}
