import { expect, test } from 'vitest';
import { memorySource } from '../content/file-source.ts';
import { readContentFiles } from '../content/content-files.ts';
import { readNouns } from '../content/read-nouns.ts';
import { loadNewsroom } from '../newsroom/load-newsroom.ts';
import { createProblemLog } from '../problems/problem-log.ts';
import { baseFiles, body, fields } from '../tests/problems/base.ts';
import { ownLimits } from '../text/limits.ts';
import { giveAdvice } from './advice/give-advice.ts';
import { deadSiteLinks } from './links/dead-site-links.ts';
import { siteAddresses } from './links/site-addresses.ts';

const now = Date.parse('2026-11-25T00:00:00Z');
const beside = 'articles/2019/kaola-deal/annotations.yaml';

/** Everything that is said of a newsroom, as `npm run check` says it: names and what to do. */
async function toldOf(files: Readonly<Record<string, string>>) {
  const source = memorySource({ ...baseFiles, ...files });
  const loaded = await loadNewsroom({ root: '/', content: '/content', source, now });
  const log = createProblemLog();
  const read = readContentFiles({ source, folder: 'content', limits: ownLimits }, log);
  const { advice } = giveAdvice({ nouns: readNouns(read, log), picturesOf: () => new Map() });
  const problems =
    loaded.status === 'broken'
      ? loaded.problems
      : deadSiteLinks(
          loaded.nouns,
          loaded.newsroom,
          siteAddresses(loaded.newsroom, undefined, now),
        );
  return [...problems, ...advice];
}

const sources =
  'sources:\n  - { id: rates, kind: data, title: Rates, publisher: A bank, url: "https://a.example/", accessed: 2019-09-06 }';
const money = (rate: string) =>
  `<Money id="m" rate="${rate}" rateDate="2019-09-06" source="rates">100 yuan (about $14)</Money>\n`;

/**
 * The mistakes that a review made on purpose and that were not told, or told misleadingly: what is said
 * of each now, and words of the way out.
 */
test.each<[mistake: string, files: Readonly<Record<string, string>>, name: string, fix: string]>([
  [
    'a year of which digits are exchanged',
    fields({ published: 'published: 2062-11-23T09:00:00+08:00' }),
    'published-in-future',
    '',
  ],
  [
    'a row with a cell too many',
    body('| a | b |\n| - | - |\n| 1 | 2 | 3 |\n'),
    'cells-of-row',
    'Give each column a head',
  ],
  [
    'a row with a cell too few',
    body('| a | b |\n| - | - |\n| 1 |\n'),
    'cells-of-row',
    'Write all cells',
  ],
  [
    'Chinese text that says no language',
    fields(
      {},
      '阿里巴巴周五以二十亿美元收购考拉，双方均未披露更多细节，市场对此反应平静，分析人士认为这一交易意义重大。\n',
    ),
    'language-not-said',
    'lang: zh-CN',
  ],
  [
    'a correction before its story',
    fields({
      more: 'updates:\n  - { id: u, kind: correction, at: 2018-09-07T09:00:00+08:00, note: A note., passage: on Friday, was: on Thursday }',
    }),
    'note-before-story',
    'at: undated',
  ],
  ['a heading without its space', body('##Heading\n'), 'heading-as-typed', '## Heading'],
  [
    'a link with a space in it',
    body('[x] (https://a.example)\n'),
    'link-as-typed',
    'without the space',
  ],
  ['bold with spaces', body('It is ** bold ** here.\n'), 'bold-as-typed', '**bold**'],
  ['a bullet that is typed', body('• one\n• two\n'), 'bullet-as-typed', '- one'],
  [
    'a file name as alternative text',
    body('<Figure src="./market.svg" alt="market.svg" credit="Ada Reed" />\n'),
    'file-name-as-text',
    'what the picture shows',
  ],
  [
    'a space of no width',
    body('Ali\u200bbaba bought Kaola.\n'),
    'invisible-character',
    'Delete it',
  ],
  ['a soft hyphen', body('Ali\u00adbaba bought Kaola.\n'), 'invisible-character', 'Delete it'],
  [
    'an address of a search engine',
    body('[x](https://www.google.com/url?q=https://a.example/b)\n'),
    'redirect-address',
    'Write https://a.example/b',
  ],
  [
    'a wrong rate that one digit hides',
    fields({ more: sources }, money('1 CNY = 0.136 USD').replace('$14', '$10')),
    'wrong-conversion',
    '',
  ],
  [
    'a rate the wrong way round',
    fields({ more: sources }, money('1 CNY = 7.15 USD')),
    'wrong-conversion',
    '',
  ],
  [
    'a section by its title',
    fields({ section: 'section: Business' }),
    'invalid-name',
    'Write business',
  ],
  [
    'a component in small letters',
    body('<quote by="ada-reed">It is so.</quote>\n'),
    'html-not-allowed',
    'Did you mean <Quote>?',
  ],
  [
    'a file that ends in .yml',
    { 'people/bo-lin.yml': 'name: Bo Lin\ndescription: Reporter\n' },
    'misplaced-file',
    'people/bo-lin.yaml',
  ],
  [
    'a picture of Apple',
    {
      ...body('<Figure src="./a.heic" alt="A" credit="Ada Reed" />\n'),
      'articles/2019/kaola-deal/a.heic': 'x',
    },
    'picture-name',
    'Export it as JPEG',
  ],
  [
    'a picture of a Chinese name',
    {
      ...body('<Figure src="./封面.jpg" alt="A" credit="Ada Reed" />\n'),
      'articles/2019/kaola-deal/封面.jpg': 'x',
    },
    'picture-name',
    'Latin letters',
  ],
  [
    'a picture with a space in its name',
    {
      ...body('<Figure src="./IMG 1234.jpg" alt="A" credit="Ada Reed" />\n'),
      'articles/2019/kaola-deal/IMG 1234.jpg': 'x',
    },
    'picture-name',
    './IMG-1234.jpg',
  ],
  [
    'marks of a merge',
    body('<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n'),
    'merge-conflict',
    'delete the lines',
  ],
  [
    'text of a word processor',
    body('<p class="MsoNormal" style="margin:0"><span lang="EN-GB">Text.</span></p>\n'),
    'pasted-markup',
    'Ctrl+Shift+V',
  ],
  ['a link to nowhere', body('[x](/nowhere/)\n'), 'dead-link', 'Link by name'],
  [
    'a wrong import',
    body("import A from './nothing.astro';\n\nText.\n"),
    'missing-import',
    'Put the file beside',
  ],
  [
    'altered words of a quotation',
    {
      [beside]:
        'annotations:\n  - { id: a, kind: attribution, speaker: ada-reed, target: { exact: bougt Kaola on Fridai } }\n',
    },
    'missing-target',
    '90 % alike',
  ],
])('%s is told', async (_mistake, files, name, fix) => {
  const told = await toldOf(files);
  expect(told.map((one) => one.name)).toContain(name);
  expect(told.find((one) => one.name === name)?.fix).toContain(fix);
});

test('what was refused or printed as typed is taken as it is meant', async () => {
  const contact = `${baseFiles['publication.yaml'] ?? ''}contact: desk@harbour.example\n`;
  expect(
    await toldOf({
      ...fields({ more: 'lang: zh-Hans' }, '**注意：**请看\n'),
      'publication.yaml': contact,
    }),
  ).toEqual([]);
});
