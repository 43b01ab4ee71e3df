import type { Breach, Rule } from './rule.ts';

/** A list whose items can each stand in it once. */
export interface OnceOnlyList {
  readonly path: readonly PropertyKey[];
  readonly items: readonly string[];
  /** What is added to the path of an item, if it is a group of fields. */
  readonly field?: string;
}

/**
 * The rule that nothing is listed twice.
 *
 * @param listsOf the lists of a noun that it holds for
 */
export function listedTwice<Value>(
  listsOf: (value: Value) => readonly OnceOnlyList[],
): Rule<Value> {
  return {
    name: 'listed-twice',
    reason: 'Readers would see it twice, or wonder which of the two is meant.',
    find: (value) => listsOf(value).flatMap(repeatedItems),
  };
}

function repeatedItems({ path, items, field }: OnceOnlyList): Breach[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    if (!seen.has(item)) {
      seen.add(item);
      return [];
    }
    return [
      {
        path: [...path, index, ...(field === undefined ? [] : [field])],
        message: `“${item}” stands twice in the field “${path.join('.')}”.`,
        fix: 'Delete one of the two.',
      },
    ];
  });
}
