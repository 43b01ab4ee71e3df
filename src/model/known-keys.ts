import { z } from 'zod';

/** What stands behind `.optional()`, `.default()`, transforms and the like. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  return schema;
}

function childrenAt(schema: z.core.$ZodType, part: PropertyKey): z.core.$ZodType[] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodUnion) return bare.options.flatMap((option) => childrenAt(option, part));
  if (bare instanceof z.ZodArray) return [bare.element];
  if (bare instanceof z.ZodRecord) return [bare.valueType];
  if (bare instanceof z.ZodObject) {
    const child: z.core.$ZodType | undefined = bare.shape[String(part)];
    return child === undefined ? [] : [child];
  }
  return [];
}

function keysOf(schema: z.core.$ZodType): string[] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodUnion) return bare.options.flatMap(keysOf);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

/** The keys that a value at `path` may have according to `schema`, each once. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let schemas: z.core.$ZodType[] = [schema];
  for (const part of path) schemas = schemas.flatMap((one) => childrenAt(one, part));
  return [...new Set(schemas.flatMap(keysOf))];
}
