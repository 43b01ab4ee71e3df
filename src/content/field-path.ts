/** Paths through the value of a file, so that a rule about fields can be a row of a table. */

/** Stands in a path for every item of a list. */
export const each = Symbol('each');

/**
 * The paths to the texts of a value: `['authors', each, 'person']` leads to the person of every
 * author. A field that only one kind of value has is a field of all.
 */
export type TextPath<Value> = Value extends string
  ? readonly []
  : Value extends readonly (infer Item)[]
    ? readonly [typeof each, ...TextPath<Item>]
    : Value extends object
      ? { [Key in keyof Value & string]: readonly [Key, ...TextPath<Value[Key]>] }[keyof Value &
          string]
      : never;

/** A text, and the way to it with the index of each list that it stands in. */
export interface FoundText {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/**
 * The texts at a path, in the order of the file; none where a field is left out.
 *
 * `textsAt({ authors: [{ person: 'lee' }] }, ['authors', each, 'person'])` gives
 * `[{ path: ['authors', 0, 'person'], text: 'lee' }]`.
 */
export function textsAt(
  value: unknown,
  path: readonly (string | typeof each)[],
): readonly FoundText[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? [{ path: [], text: value }] : [];
  return stepsInto(value, step).flatMap(([key, next]) =>
    textsAt(next, rest).map((found) => ({ path: [key, ...found.path], text: found.text })),
  );
}

function stepsInto(
  value: unknown,
  step: string | typeof each,
): readonly (readonly [string | number, unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (step === each) return Array.isArray(value) ? [...value.entries()] : [];
  return Object.hasOwn(value, step) ? [[step, Reflect.get(value, step)]] : [];
}
