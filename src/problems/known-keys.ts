import { z } from 'zod';

type Schema = z.core.$ZodType;

interface Reached {
  readonly schemas: readonly Schema[];
  readonly value: unknown;
}

/**
 * The keys that a value at `path` may have according to `schema`, each once.
 *
 * @param input the whole value: it tells which alternative is meant (`kind: note`)
 */
export function knownKeys(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  input?: unknown,
): string[] {
  const { schemas, value } = reach(schema, path, input);
  return [...new Set(schemas.flatMap((one) => keysOf(one, value)))];
}

/** The words that may stand at `path` if the schema lists them, each once. */
export function knownChoices(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  input?: unknown,
): string[] {
  return [...new Set(reach(schema, path, input).schemas.flatMap(choicesOf))];
}

/** What the schema says about the value at `path`, for people. */
export function describeField(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  input?: unknown,
): string | undefined {
  const { schemas } = reach(schema, path, input);
  const [first] = schemas;
  const choices = schemas.length > 1 ? [...new Set(schemas.flatMap(choicesOf))] : [];
  if (choices.length > 1) return `One of: ${choices.join(', ')}.`;
  return first === undefined ? undefined : descriptionOf(first);
}

/** What stands behind `.optional()`, `.default()`, transforms and the like, if anything. */
function inner(schema: Schema): Schema | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schema.unwrap();
  return schema instanceof z.ZodPipe ? schema.in : undefined;
}

function unwrap(schema: Schema): Schema {
  const below = inner(schema);
  return below === undefined ? schema : unwrap(below);
}

/** Whether the fixed words of an alternative (`kind: note`) are those of a value. */
function mayBe(option: Schema, value: unknown): boolean {
  const bare = unwrap(option);
  if (!(bare instanceof z.ZodObject) || typeof value !== 'object' || value === null) return false;
  return Object.entries<Schema>(bare.shape).some(([key, child]) => {
    const typed: unknown = Reflect.get(value, key);
    return child instanceof z.ZodLiteral && [...child.values].some((word) => word === typed);
  });
}

/** The alternatives of a union that a value can mean: those with its fixed words, or else all. */
function optionsFor(union: z.ZodUnion, value: unknown): readonly Schema[] {
  const meant = union.options.filter((option) => mayBe(option, value));
  return meant.length > 0 ? meant : union.options;
}

function childrenAt(schema: Schema, part: PropertyKey, value: unknown): Schema[] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodUnion)
    return optionsFor(bare, value).flatMap((option) => childrenAt(option, part, value));
  if (bare instanceof z.ZodArray) return [bare.element];
  if (bare instanceof z.ZodRecord) return [bare.valueType];
  if (bare instanceof z.ZodObject) {
    return Object.entries<Schema>(bare.shape).flatMap(([key, child]) =>
      key === String(part) ? [child] : [],
    );
  }
  return [];
}

function reach(schema: Schema, path: readonly PropertyKey[], input: unknown): Reached {
  let schemas: Schema[] = [schema];
  let value = input;
  for (const part of path) {
    const within = value;
    schemas = schemas.flatMap((one) => childrenAt(one, part, within));
    value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
  }
  return { schemas, value };
}

function keysOf(schema: Schema, value: unknown): string[] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodUnion)
    return optionsFor(bare, value).flatMap((option) => keysOf(option, value));
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
