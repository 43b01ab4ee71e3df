import type { Place } from '../../problems/place.ts';

/** The place of a UTF-16 offset in a text. */
export function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let index = before.indexOf('\n'); index >= 0; index = before.indexOf('\n', index + 1))
    line += 1;
  return { line, column: offset - lineStart + 1 };
}

/** The UTF-16 offset of a place in a text; its end if the text has fewer lines. */
export function offsetOf(source: string, { line, column }: Place): number {
  let start = 0;
  for (let current = 1; current < line; current += 1) {
    const next = source.indexOf('\n', start);
    if (next < 0) return source.length;
    start = next + 1;
  }
  return start + column - 1;
}
