import { expect, test } from 'vitest';
import { memorySource } from '../../content/file-source.ts';
import { readContentFiles } from '../../content/content-files.ts';
import { readNouns } from '../../content/read-nouns.ts';
import { createProblemLog } from '../../problems/problem-log.ts';
import { baseFiles, fields, storyFile } from '../../tests/problems/base.ts';
import { ownLimits } from '../../text/limits.ts';
import { giveAdvice } from './give-advice.ts';

const entity = (name: string) => `name: ${name}\nkind: organisation\ndescription: A company.\n`;

/** What is underlined in a text, by the rule that says so. */
function underlined(body: string, rule: string): string[] {
  const files: Record<string, string> = {
    ...baseFiles,
    ...fields({ entities: 'entities: { about: [kaola] }' }, `Kaola was sold.\n\n${body}\n`),
    'entities/netease.yaml': `${entity('NetEase')}names: { zh: 网易 }\n`,
    'entities/att.yaml': entity('A&T Lines'),
    'entities/star.yaml': entity('Star*Ferry'),
    'entities/wave.yaml': entity('🌊Wave'),
  };
  const log = createProblemLog();
  const place = { source: memorySource(files), folder: 'content', limits: ownLimits };
  const nouns = readNouns(readContentFiles(place, log), log);
  const source = files[storyFile] ?? '';
  return giveAdvice({ nouns, picturesOf: () => new Map() }).advice.flatMap((one) =>
    one.name === rule ? [source.slice(one.start, one.end)] : [],
  );
}

test.each([
  ['It was NetEase.', 'NetEase'],
  ['It was **NetEase**.', 'NetEase'],
  ['It was **Net**Ease.', 'Net**Ease'],
  ['Then, *so* it **was** said, NetEase.', 'NetEase'],
  ['[A link](https://a.example/) to NetEase.', 'NetEase'],
  ['Fish &amp; chips &lt; NetEase.', 'NetEase'],
  ['&#x1F30A; and &#20013; and NetEase.', 'NetEase'],
  ['\\*Not bold\\* but NetEase.', 'NetEase'],
  ['It was A&amp;T Lines.', 'A&amp;T Lines'],
  ['It was A&T Lines.', 'A&T Lines'],
  ['It was Star\\*Ferry.', 'Star\\*Ferry'],
  ['😀 𠮷 and NetEase.', 'NetEase'],
  ['The 🌊Wave came.', '🌊Wave'],
  ['> It was\n> NetEase.', 'NetEase'],
  ['> Fish &amp; chips,\n> it was NetEase.', 'NetEase'],
  ['- It was &amp;\n  NetEase.', 'NetEase'],
  ['考拉由网易出售。', '网易'],
  ['考拉由**网易**出售。', '网易'],
  ['**注意：**考拉由网易出售，3~5天。', '网易'],
  ['| a | b |\n| - | - |\n| 1 | NetEase \\| so |', 'NetEase'],
])('in %j the name is underlined', (body, words) => {
  expect(underlined(body, 'name-not-listed')).toEqual([words]);
});

test.each([
  ['1 March &amp; 03/04/2026.', 'date-of-figures', '03/04/2026'],
  ['It is 03/**04**/2026.', 'date-of-figures', '03/**04**/2026'],
  ['&amp; 12500000 people.', 'bare-figure', '12500000'],
])('in %j, %s underlines what it is about', (body, rule, words) => {
  expect(underlined(body, rule)).toEqual([words]);
});

test.each([
  // In Spanish a word ends in í: the letter behind it is none of English.
  ['Lo que eximía a todos.', 'repeated-word'],
  ['$43,000 in in-kind gifts.', 'repeated-word'],
  ['Write to Main St., Fleetwood, PA 19522.', 'bare-figure'],
])('%j has nothing for %s', (body, rule) => {
  expect(underlined(body, rule)).toEqual([]);
});

test('what is a link by hand already is not to be listed', () => {
  expect(underlined('It was [NetEase](entity:neteas).', 'name-not-listed')).toEqual([]);
});
