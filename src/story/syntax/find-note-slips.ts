import { nearestWord } from '../../text/nearest-word.ts';
import type { TextProblem } from '../../problems/problem.ts';
import { blankCode } from './blank-code.ts';
import { placeAt } from './place-at.ts';

/** `[^label]`, and a colon if it is the note itself. */
const noteMark = /\[\^([^[\]\s]+)\]([:：]?)/gu;

/** More than these in one file are found at the next build. */
const mostSlips = 20;

/**
 * Footnotes without their numbers, and numbers without their footnotes: Markdown shows the one as
 * brackets and drops the other.
 *
 * @param source the whole file
 * @param bodyOffset where the body begins, in UTF-16 units
 */
export function findNoteSlips(source: string, bodyOffset: number): TextProblem[] {
  const text = blankCode(source, bodyOffset);
  const marks = [...text.matchAll(noteMark)].map((match) => {
    const lineStart = text.lastIndexOf('\n', match.index) + 1;
    return {
      offset: match.index,
      label: match[1] ?? '',
      isNote: match[2] !== '' && text.slice(lineStart, match.index).trim() === '',
      isWide: match[2] === '：',
    };
  });
  const labelsOf = (isNote: boolean): Set<string> =>
    new Set(marks.filter((mark) => mark.isNote === isNote).map(({ label }) => label.toLowerCase()));
  const notes = labelsOf(true);
  const references = labelsOf(false);
  const firstNotes = new Map<string, number>();
  for (const [index, { label, isNote }] of marks.entries()) {
    const key = label.toLowerCase();
    if (isNote && !firstNotes.has(key)) firstNotes.set(key, index);
  }
  const slips = marks.filter(
    ({ label, isNote }) => !(isNote ? references : notes).has(label.toLowerCase()),
  );
  const twice = marks.filter(
    ({ label, isNote }, index) => isNote && firstNotes.get(label.toLowerCase()) !== index,
  );
  const told = slips.slice(0, mostSlips).flatMap(({ offset, label, isNote }): TextProblem[] => {
    const near = nearestWord(label, isNote ? references : notes);
    const suggestion = near === undefined ? '' : `Did you mean [^${near}]? `;
    return [
      isNote
        ? {
            name: 'unused-note',
            ...placeAt(source, offset),
            message: `Nothing in the text leads to the note [^${label}].`,
            reason: 'Markdown leaves out notes that nothing leads to.',
            fix: `${suggestion}Write [^${label}] in the text where it belongs, or delete the note.`,
          }
        : {
            name: 'missing-note',
            ...placeAt(source, offset),
            message: `There is no note [^${label}].`,
            reason: 'Readers would see the brackets, and no note.',
            fix: `${suggestion}Write the note in a paragraph of its own: [^${label}]: …`,
          },
    ];
  });
  const wide = marks
    .filter(({ isNote, isWide }) => isNote && isWide)
    .map(({ offset, label }) => ({
      name: 'note-as-typed',
      ...placeAt(source, offset),
      message: `A full-width colon stands behind [^${label}], which makes no note.`,
      reason: 'Readers would see the signs, and not what they were typed for.',
      fix: `Write [^${label}]: with the sign : and a space.`,
    }));
  const repeated = twice.slice(0, mostSlips).map(({ offset, label }) => ({
    name: 'duplicate-note',
    ...placeAt(source, offset),
    message: `The note [^${label}] stands here for the second time.`,
    reason: 'Markdown shows the first one, and leaves out all others.',
    fix: `Give it a name of its own, such as [^${label}-2], or delete it.`,
  }));
  return [...told, ...repeated, ...wide.slice(0, mostSlips)];
}
