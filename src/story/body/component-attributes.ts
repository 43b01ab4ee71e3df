import type { ComponentNode } from '../tree.ts';

/** The attributes of a component as typed, and those whose value is code. */
export interface TypedAttributes {
  readonly values: Readonly<Record<string, unknown>>;
  readonly code: readonly string[];
}

/**
 * Reads the attributes of a component: text, nothing (which means true), or a literal in braces.
 * Anything else in braces is code and is only named.
 */
export function componentAttributes(node: ComponentNode): TypedAttributes {
  const values: Record<string, unknown> = {};
  const code: string[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      code.push(`{${attribute.value}}`);
    } else if (typeof attribute.value === 'string') {
      values[attribute.name] = attribute.value;
    } else if (attribute.value === null || attribute.value === undefined) {
      values[attribute.name] = true;
    } else {
      const read = literal(attribute.value.value);
      if (read === undefined) code.push(attribute.name);
      else values[attribute.name] = read.value;
    }
  }
  return { values, code };
}

function literal(code: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(code.replace(/^\s*'((?:[^'\\]|\\.)*)'\s*$/u, '"$1"')) };
  } catch {
    return undefined;
  }
}
