import { expect, test } from 'vitest';
import { updateNote } from '../model/update-note.ts';
import { shownDek } from './shown-dek.ts';

test.each([
  ['What it means.', ['The harbour was sold.'], true],
  ['What it means.', [], true],
  ['The harbour was sold.', ['The harbour was sold.'], false],
  ['The  harbour’s sold.', ["The harbour's sold."], false],
  ['The harbour was sold…', ['The harbour was sold to a bank on Friday.'], false],
  ['海港易主。', ['海港易主。买家是谁？'], false],
  ['The harbour was sold.', ['A bank has it.', 'The harbour was sold.'], true],
])('“%s” above %j is shown: %s', (dek, texts, isShown) => {
  const blocks = texts.map((text, index) => ({ id: `p-${index}`, text }));
  expect(shownDek({ value: { dek, updates: [] }, story: { blocks } })).toBe(
    isShown ? dek : undefined,
  );
});

test('a story that was withdrawn has none above its text, where its note stands', () => {
  const updates = [
    updateNote.parse({ id: 'gone', kind: 'retraction', at: 'undated', note: 'Wrong.' }),
  ];
  expect(shownDek({ value: { dek: 'Wrong.', updates }, story: { blocks: [] } })).toBeUndefined();
});
