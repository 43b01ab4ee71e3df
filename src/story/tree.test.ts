import type { Text } from 'hast';
import { expect, test } from 'vitest';
import { textsOf } from './tree.ts';

/** A text that was typed at line 3, column 5, and takes so many units of the source. */
function typed(value: string, units: number): Text {
  const start = { line: 3, column: 5, offset: 40 };
  const end = { line: 3, column: 5 + units, offset: 40 + units };
  return { type: 'text', value, position: { start, end } };
}

test.each([
  ['in one line', typed('one two', 7), ['one ', 'two'], ['3:5 40-44', '3:9 44-47']],
  ['over two lines', typed('one\ntwo six', 11), ['one\ntwo ', 'six'], ['3:5 40-48', '4:5 48-51']],
  ['with a reference in it', typed('a & b', 9), ['a ', '& b'], ['3:5 40-49', '3:5 40-49']],
  ['that nobody typed', { type: 'text', value: 'ab' } as const, ['a', 'b'], ['none', 'none']],
])('each part of a text %s has its place', (_what, node, pieces, places) => {
  const parts = textsOf(node, pieces);
  expect(parts.map(({ value }) => value)).toEqual(pieces);
  const placeOf = ({ position }: Text): string =>
    position === undefined
      ? 'none'
      : `${position.start.line}:${position.start.column} ${position.start.offset}-${position.end.offset}`;
  expect(parts.map(placeOf)).toEqual(places);
});
