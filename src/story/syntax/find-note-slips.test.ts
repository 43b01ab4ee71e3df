import { expect, it } from 'vitest';
import { findNoteSlips } from './find-note-slips.ts';

it.each([
  ['One.[^a]\n\n[^a]: Note.', []],
  ['One.[^A] Two.[^a]\n\n[^a]: Note.', []],
  ['One.[^a]\n\n[^a]: Note, see [^b].\n[^b]: More.', []],
  ['One.[^a]', ['1:5 missing-note']],
  ['One.\n\n[^a]: Note.', ['3:1 unused-note']],
  ['`[^a]` and \\[^b]\n\n```\n[^c]\n```', []],
  ['The range [^a]: is text.\n\n[^a]: Note.', []],
])('checks the notes of %j', (source, told) => {
  const slips = findNoteSlips(source, 0);
  expect(slips.map(({ line, column, name }) => `${line}:${column} ${name}`)).toEqual(told);
});
