import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memorySource } from '../../content/file-source.ts';
import { readContentFiles } from '../../content/content-files.ts';
import { readNouns } from '../../content/read-nouns.ts';
import { createProblemLog } from '../../problems/problem-log.ts';
import { ownLimits } from '../../text/limits.ts';
import { baseFiles, fields, storyFile } from '../../tests/problems/base.ts';
import { giveAdvice } from '../advice/give-advice.ts';
import { differenceOf, mendFile } from './mend-files.ts';

/** More on request: `NUTGRAF_RUNS=500 npx vitest run --project unit src/desk/mend`. */
const numRuns = Number(process.env['NUTGRAF_RUNS'] ?? 60);

/** Pieces of text as typed, and as they are after the mends. Most are to stay as they are. */
const english: readonly (readonly [string, string])[] = [
  ['Alibaba sails  at noon', 'Alibaba sails at noon'],
  ['boats , ferries', 'boats, ferries'],
  ['near the the pier', 'near the pier'],
  ['near the\nthe quay', 'near the quay'],
  ['an e-mail arrived', 'an email arrived'],
  ['**two  words** stand', '**two words** stand'],
  ...[
    'Kaola bought ships',
    '“she  said the the e-mail , came”',
    '"no  mend , in the the e-mail"',
    '`code  the the e-mail ,`',
    '[words](https://e-mail.example/the-the)',
    '**bold** and *slanted*',
    'a line break  \nfollows it',
    'what “he ‘the the’ wrote”  remains',
    '日本 and 中国',
    '😀 emoji',
  ].map((same): readonly [string, string] => [same, same]),
];

/** Text that a parser makes other letters of, or finds on several lines. */
const odd: readonly (readonly [string, string])[] = [
  ['&amp;  entities', '&amp; entities'],
  ['escaped \\*  stars', 'escaped \\* stars'],
  ['- a  boat\n  and &lt; a  pier', '- a boat\n  and &lt; a pier'],
  ...['> said so  in\n> an e-mail', 'He said . . . and left', 'Vitamin A a day, the The Times'].map(
    (same): readonly [string, string] => [same, same],
  ),
];

const chinese: readonly (readonly [string, string])[] = [
  ['公司,市场', '公司，市场'],
  ['价格:未定', '价格：未定'],
  ['为何?无人知道', '为何？无人知道'],
  ...['阿里巴巴收购了它', '“公司,市场”', '「价格:未定」', '`公司,市场`'].map(
    (same): readonly [string, string] => [same, same],
  ),
];

const settings = `${baseFiles['publication.yaml'] ?? ''}houseWords:\n  e-mail: email\n`;

function mended(source: string): ReturnType<typeof mendFile> {
  const files = { ...baseFiles, 'publication.yaml': settings, [storyFile]: source };
  const log = createProblemLog();
  const place = { source: memorySource(files), folder: 'content', limits: ownLimits };
  const nouns = readNouns(readContentFiles(place, log), log);
  expect(log.sorted()).toEqual([]);
  const { advice } = giveAdvice({ nouns, picturesOf: () => new Map() });
  return mendFile(source, advice);
}

const paragraphs = (pieces: typeof english) =>
  fc.array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }),
      },
      { weight: 1, arbitrary: fc.constantFrom(...odd).map((one) => [one]) },
    ),
    { minLength: 1, maxLength: 5 },
  );

const stories = fc.record({
  lang: fc.constantFrom('en', 'zh-CN'),
  english: paragraphs(english),
  chinese: paragraphs(chinese),
  windows: fc.boolean(),
  mark: fc.boolean(),
});

test('on any story the mends change what they mean to and nothing else, and a second time nothing', () => {
  fc.assert(
    fc.property(stories, ({ lang, windows, mark, ...texts }) => {
      const pieces = lang === 'en' ? texts.english : texts.chinese;
      const glue = lang === 'en' ? ' ' : '。';
      const story = (side: 0 | 1): string => {
        const body = pieces
          .map((line) => line.map((piece) => piece[side]).join(glue))
          .join('.\n\n');
        const text = fields({ more: `lang: ${lang}` }, `${body}\n`)[storyFile] ?? '';
        return (mark ? '\uFEFF' : '') + (windows ? text.replaceAll('\n', '\r\n') : text);
      };
      const { after } = mended(story(0));
      expect(after).toBe(story(1));
      expect(mended(after).after).toBe(after);
    }),
    { numRuns },
  );
}, 200_000);

test('fields of the frontmatter are mended where they stand, quotation marks of YAML or not', () => {
  const typed = fields({ title: 'title: "Alibaba  buys Kaola."', dek: 'dek: An e-mail  told.' });
  const { after, count } = mended(typed[storyFile] ?? '');
  expect(count).toBe(4);
  expect(after).toContain('title: "Alibaba buys Kaola"\n');
  expect(after).toContain('dek: An email told.\n');
});

test('the difference shows each line as it was and as it is', () => {
  const difference = differenceOf({ before: 'a\r\nb  c\r\n', after: 'a\r\nb c\r\n', count: 1 });
  expect(difference).toBe('  2 - b  c\n  2 + b c');
});
