import type { Place } from '../../problems/place.ts';

/** The offset of a place in a text, in UTF-16 units; its end if there is no such line. */
export function offsetOf(text: string, { line, column }: Place): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return text.length;
    start = end + 1;
  }
  return Math.min(text.length, start + column - 1);
}
