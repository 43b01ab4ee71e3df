import { expect, test } from 'vitest';
import { chineseWords, englishWords } from '../../tests/support/english-words.ts';
import { person } from '../../model/person.ts';
import { heldOn, positionNow, positionOn, positionSince } from './people-positions.ts';

const day = '2019-09-06';

test.each([
  ['before its end', { to: '2022-06' }, day, true],
  ['in the month of its end: open', { to: '2022-06' }, '2022-06-10', false],
  ['after its end', { to: '2022-06' }, '2022-07-01', false],
  ['on the day of its end: open', { to: '2019-09-06' }, day, false],
  ['before its start', { from: '2022-06' }, day, false],
  ['in the month of its start: open', { from: '2022-06' }, '2022-06-10', false],
  ['after its start', { from: '2022-06' }, '2022-07-01', true],
  ['on the day of its start', { from: '2019-09-06' }, day, true],
  ['between both', { from: '2018', to: '2020' }, day, true],
  ['in the month of its last sight', { asOf: '2019-09' }, day, true],
  ['a month later: open', { asOf: '2019-09' }, '2019-10-01', false],
  ['a month earlier: open', { asOf: '2019-09' }, '2019-08-31', false],
  ['from its start to its last sight', { from: '2017', asOf: '2019-09' }, '2018-01-01', true],
  ['from its last sight to its end', { asOf: '2019-09', to: '2022' }, '2021-12-31', true],
  ['without any date', {}, day, true],
  ['on a day of which the year alone is known', { to: '2022-06' }, '2022', false],
  ['in a month before its end', { to: '2022-06' }, '2019-09', true],
])('a position %s', (_, span, when, held) => {
  expect(heldOn({ title: 'reporter', organisation: 'paper', ...span }, when)).toBe(held);
});

const names: Readonly<Record<string, string>> = {
  technode: 'TechNode',
  'sixth-tone': 'Sixth Tone',
};
const nameOf = (organisation: string) => names[organisation] ?? organisation;
const lee = person.parse({
  name: 'Emma Lee',
  description: 'A reporter.',
  positions: [
    { title: 'e-commerce reporter', organisation: 'technode', to: '2022-06' },
    { title: 'journalist', organisation: 'sixth-tone', from: '2022-06' },
  ],
});

test('a byline shows what held on the day, and what holds now if that differs', () => {
  expect(positionOn(englishWords, lee, day, nameOf)).toBe('e-commerce reporter, TechNode');
  expect(positionSince(englishWords, lee, day, nameOf)).toBe(
    'journalist, Sixth Tone (since June 2022)',
  );
  expect(positionOn(englishWords, lee, '2023-01-01', nameOf)).toBe('journalist, Sixth Tone');
  expect(positionSince(englishWords, lee, '2023-01-01', nameOf)).toBeUndefined();
});

test('a post in Latin letters keeps its comma on a Chinese page', () => {
  expect(positionOn(chineseWords, lee, day, nameOf)).toBe('e-commerce reporter, TechNode');
  expect(positionOn(chineseWords, lee, day, () => '动点科技')).toBe(
    'e-commerce reporter，动点科技',
  );
});

test('two posts of one day are both named; nothing is claimed for now', () => {
  const liu = person.parse({
    name: 'Alvin Liu',
    description: 'A manager.',
    positions: [
      { title: 'General Manager', organisation: 'Tmall', asOf: '2019-09' },
      { title: 'CEO', organisation: 'Kaola', asOf: '2019-09' },
    ],
  });
  expect(positionOn(englishWords, liu, day, nameOf)).toBe('General Manager, Tmall; CEO, Kaola');
  expect(positionNow(englishWords, liu, nameOf)).toBeUndefined();
});
