import type { z } from 'zod';
import { explainIssue } from '../../problems/explain-issue.ts';
import { componentAttributes } from '../body/component-attributes.ts';
import type { CheckContext } from '../transform.ts';
import type { ComponentNode } from '../tree.ts';

/** Checks the attributes of a component; gives their values, or reports what is wrong with them. */
export function checkAttributes<Schema extends z.ZodType>(
  node: ComponentNode,
  schema: Schema,
  context: Pick<CheckContext, 'report'>,
): z.output<Schema> | undefined {
  const name = `<${node.name ?? ''}>`;
  const { values, code } = componentAttributes(node);
  for (const attribute of code) {
    context.report(
      node,
      {
        name: 'code-in-attribute',
        message: `The attribute “${attribute}” of ${name} holds code.`,
        reason:
          'The components are data: pages, feeds and search read them without running anything.',
        fix: 'Write the value itself, between quotation marks.',
      },
      attribute,
    );
  }
  const result = schema.safeParse(values);
  if (result.success) return code.length === 0 ? result.data : undefined;
  for (const issue of result.error.issues) {
    for (const { path, key, problem } of explainIssue(issue, {
      input: values,
      schema,
      component: name,
    })) {
      const attribute = key ?? String(path[0] ?? '');
      if (!code.includes(attribute)) context.report(node, problem, attribute);
    }
  }
  return undefined;
}
