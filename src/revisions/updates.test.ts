import { expect, test } from 'vitest';
import { updateNote, type UpdateNote } from '../model/update-note.ts';
import { instantOf } from '../text/instant-of.ts';
import { lastUpdate } from './last-update.ts';
import { listUpdates } from './list-updates.ts';
import { divideUpdates } from './divide-updates.ts';

function note(words: string): UpdateNote {
  const [id = '', kind, at = 'undated', severity] = words.split(' ');
  const mended = kind === 'correction' ? { was: 'two', passage: 'three' } : {};
  return updateNote.parse({ id, kind, at, note: 'Changed.', severity, ...mended });
}

const ids = (notes: readonly UpdateNote[]) => notes.map(({ id }) => id).join(' ');

test.each([
  ['2019-09-06T18:30:00+08:00', '2019-09-06T10:30:00.000Z'],
  ['2019-09-06+08:00', '2019-09-05T16:00:00.000Z'],
  ['2019-09-06Z', '2019-09-06T00:00:00.000Z'],
])('%s is %s', (moment, instant) => {
  expect(new Date(instantOf(moment)).toISOString()).toBe(instant);
});

test.each([
  ['an update closes', ['a update 2020-01-01Z'], '', 'a'],
  ['a correction leads', ['a update 2020-01-01Z', 'b correction 2020-01-02Z'], 'b', 'a'],
  ['a minor correction closes', ['a correction 2020-01-01Z minor'], '', 'a'],
  [
    'the gravest leads, whenever it came',
    ['a correction 2021-01-01Z', 'b retraction 2020-01-01Z', 'c update 2019-01-01Z grave'],
    'b c a',
    '',
  ],
  [
    'of one severity the newest is first, the undated last',
    ['a update undated', 'b update 2020-01-01Z', 'c update 2020-01-01T00:00:00-01:00'],
    '',
    'c b a',
  ],
])('%s', (_, notes, leading, closing) => {
  const divided = divideUpdates(notes.map(note));
  expect([ids(divided.leading), ids(divided.closing)]).toEqual([leading, closing]);
});

test.each([
  [[], undefined],
  [['a update undated'], undefined],
  [['a update 2020-01-01Z', 'b update undated', 'c update 2021-01-01Z'], '2021-01-01Z'],
])('of %j the last update is %s', (notes, moment) => {
  expect(lastUpdate(notes.map(note))).toBe(moment);
});

test('the list of all notes is newest first, undated ones last in the order of their stories', () => {
  const story = (id: string, ...notes: string[]) => ({ id, value: { updates: notes.map(note) } });
  const listed = listUpdates([
    story('new', 'a update undated', 'b update 2020-01-01Z'),
    story('old', 'c update undated', 'd update 2022-01-01Z'),
  ]);
  expect(listed.map(({ story: { id }, update }) => `${id}/${update.id}`)).toEqual([
    'old/d',
    'new/b',
    'new/a',
    'old/c',
  ]);
});
