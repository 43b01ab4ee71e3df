/**
 * A function that works something out once for each object, for as long as the object lives. Values do
 * not change, so that the same object gives the same; a program that goes on, and has the same object
 * again, need not work it out again.
 */
export function onceForEach<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
