/**
 * Two letters that stand for a portrait: the first ones of the first and the last word, or of a name
 * without spaces its first two.
 */
export function initialsOf(name: string): string {
  const words = name.split(/[\s·]+/u).filter((word) => word !== '');
  const [first = ''] = words;
  const letters =
    words.length > 1
      ? [Array.from(first)[0], Array.from(words.at(-1) ?? '')[0]]
      : Array.from(first).slice(0, 2);
  return letters.join('').toLocaleUpperCase('en');
}
