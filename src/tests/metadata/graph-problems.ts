import { properties, types, type DataType, type TypeName } from './vocabulary.ts';

/** A thing of a graph: its type, and what is said of it. */
export type Thing = Readonly<Record<string, unknown>>;

/** All things of a graph, those within others too. */
export function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const thing: Thing = { ...value };
  const inside = Object.values(thing).flatMap(thingsIn);
  return '@type' in thing ? [thing, ...inside] : inside;
}

/** The types of things by their ids. */
export type KnownTypes = ReadonlyMap<string, string>;

/**
 * What is wrong with a thing by the vocabulary: properties that its type does not have, and values
 * that they may not hold.
 */
export function thingProblems(thing: Thing, known: KnownTypes): string[] {
  const type = String(thing['@type']);
  if (!isType(type)) return [`${type} is no type`];
  return Object.entries(thing)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, value]) => {
      const property = properties[name];
      if (property === undefined) return [`${name} is no property`];
      if (!property.of.some((each) => isA(type, each))) return [`${type} has no ${name}`];
      const values: unknown[] = Array.isArray(value) ? value : [value];
      if (values.length === 0) return [`${name} is empty`];
      return values
        .filter((each) => !property.holds.some((held) => holds(held, each, known)))
        .map((each) => `${name} of ${type} cannot hold ${JSON.stringify(each)}`);
    });
}

function holds(held: TypeName | DataType, value: unknown, known: KnownTypes): boolean {
  if (!isType(held)) return dataTypes[held](value);
  if (typeof value !== 'object' || value === null) return false;
  const { '@type': own, '@id': id }: Thing = { ...value };
  const type = own ?? known.get(String(id));
  return typeof type === 'string' && isType(type) && isA(type, held);
}

const dataTypes: Readonly<Record<DataType, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Date: (value) => typeof value === 'string' && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(value),
  DateTime: (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/u.test(value),
  Number: (value) => typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
  Status: (value) => typeof value === 'string' && /^https:\/\/schema\.org\/\w+Status$/u.test(value),
};

function isType(name: string): name is TypeName {
  return Object.hasOwn(types, name);
}

function isA(type: TypeName, wanted: TypeName): boolean {
  const above = types[type];
  return type === wanted || (above !== undefined && isA(above, wanted));
}
