import { z } from 'zod';

type Schema = z.core.$ZodType;

/** What stands behind `.optional()`, `.default()`, transforms and the like, if anything. */
function inner(schema: Schema): Schema | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schema.unwrap();
  return schema instanceof z.ZodPipe ? schema.in : undefined;
}

function unwrap(schema: Schema): Schema {
  const below = inner(schema);
  return below === undefined ? schema : unwrap(below);
}

function childrenAt(schema: Schema, part: PropertyKey): Schema[] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodUnion) return bare.options.flatMap((option) => childrenAt(option, part));
  if (bare instanceof z.ZodArray) return [bare.element];
  if (bare instanceof z.ZodRecord) return [bare.valueType];
  if (bare instanceof z.ZodObject) {
    return Object.entries<Schema>(bare.shape).flatMap(([key, child]) =>
      key === String(part) ? [child] : [],
    );
  }
  return [];
}

function schemasAt(schema: Schema, path: readonly PropertyKey[]): Schema[] {
  let schemas: Schema[] = [schema];
  for (const part of path) schemas = schemas.flatMap((one) => childrenAt(one, part));
  return schemas;
}

function keysOf(schema: Schema): string[] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodUnion) return bare.options.flatMap(keysOf);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

function choicesOf(schema: Schema): string[] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodUnion) return bare.options.flatMap(choicesOf);
  if (bare instanceof z.ZodLiteral) return [...bare.values].map(String);
  return bare instanceof z.ZodEnum ? bare.options.map(String) : [];
}

function descriptionOf(schema: Schema): string | undefined {
  const below = inner(schema);
  return (
    z.globalRegistry.get(schema)?.description ??
    (below === undefined ? undefined : descriptionOf(below))
  );
}

/** The keys that a value at `path` may have according to `schema`, each once. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return [...new Set(schemasAt(schema, path).flatMap(keysOf))];
}

/** The words that may stand at `path` if the schema lists them, each once. */
export function knownChoices(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return [...new Set(schemasAt(schema, path).flatMap(choicesOf))];
}

/** What the schema says about the value at `path`, for people. */
export function describeField(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const [first] = schemasAt(schema, path);
  return first === undefined ? undefined : descriptionOf(first);
}
