import { expect, test } from 'vitest';
import { memorySource } from '../../content/file-source.ts';
import { readContentFiles } from '../../content/content-files.ts';
import { readNouns } from '../../content/read-nouns.ts';
import { createProblemLog } from '../../problems/problem-log.ts';
import { baseFiles, fields, storyFile } from '../../tests/problems/base.ts';
import { ownLimits } from '../../text/limits.ts';
import { mendFile } from '../mend/mend-files.ts';
import { githubReport, jsonReport, sarifReport } from '../report/machine-reports.ts';
import { checkRuleNames } from '../advice/check-rule-names.ts';
import { textlintAdvice } from './textlint-advice.ts';

const rules =
  '{ no-todo: true, terminology: { defaultTerms: false, terms: [[web site, website]] } }';

/** A newsroom that has chosen rules of textlint, with a text of its own. */
function newsroomOf(text: string, settings = `textlint: { rules: ${rules} }`, more = '') {
  const files: Record<string, string> = { ...baseFiles, ...fields({ more }, text) };
  files['publication.yaml'] = `${baseFiles['publication.yaml'] ?? ''}${settings}\n`;
  const log = createProblemLog();
  const place = { source: memorySource(files), folder: 'content', limits: ownLimits };
  const nouns = readNouns(readContentFiles(place, log), log);
  expect(log.sorted()).toEqual([]);
  return { nouns, source: files[storyFile] ?? '' };
}

async function reportOn({ nouns }: ReturnType<typeof newsroomOf>) {
  return textlintAdvice({ nouns, root: process.cwd(), picturesOf: () => new Map() });
}

/** What is underlined, with its rule. */
async function underlined(...asked: Parameters<typeof newsroomOf>): Promise<string[][]> {
  const newsroom = newsroomOf(...asked);
  const { advice, problems } = await reportOn(newsroom);
  expect(problems).toEqual([]);
  return advice.map(({ name, start, end }) => [name, newsroom.source.slice(start, end)]);
}

const term = 'textlint-terminology';

test.each<[text: string, found: string[][]]>([
  ['Their web site is new.\n', [[term, 'web site']]],
  ['Their *web* site is new.\n', [[term, 'web* site']]],
  ['## The web site\n\nText.\n', [[term, 'web site']]],
  ['Fish &amp; chips have a web site.\n', [[term, 'web site']]],
  ['😀 It is a web site.\n', [[term, 'web site']]],
  ['𠮷田说：他们的 web site 很新。\n', [[term, 'web site']]],
  ['- one\n- a web site\n', [[term, 'web site']]],
  ['It grew.[^a]\n\n[^a]: On a web site.\n', [[term, 'web site']]],
  ['It is “a web site”, she said.\n', []],
  ['Run `web site` now.\n', []],
  ['```text\nweb site\n```\n\nText.\n', []],
  ['TODO: ask them.\n', [['textlint-no-todo', 'T']]],
  ['Nothing to say.\n', []],
])('textlint reads %j as its readers do', async (text, found) => {
  expect(await underlined(text)).toEqual(found);
});

test('quotations are read if the newsroom says so, and fields of the frontmatter always', async () => {
  const settings = `textlint: { quotations: read, rules: ${rules} }`;
  expect(await underlined('It is “a web site”, she said.\n', settings)).toEqual([
    [term, 'web site'],
  ]);
  expect(await underlined('Text.\n', undefined, 'kicker: Their web site')).toEqual([
    [term, 'web site'],
  ]);
});

test('what a rule writes instead is mended at its place', async () => {
  const newsroom = newsroomOf('A *slanted* web site, and “a web site”.\n');
  const { advice } = await reportOn(newsroom);
  expect(mendFile(newsroom.source, advice).after).toBe(
    newsroom.source.replace('slanted* web site', 'slanted* website'),
  );
});

test('checks: says what a rule is to the newsroom, and may name it', async () => {
  const settings = (tier: string) =>
    `textlint: { rules: ${rules} }\nchecks: { textlint-terminology: ${tier} }`;
  const problem = newsroomOf('A web site.\n', settings('problem'));
  expect((await reportOn(problem)).advice.map(({ tier }) => tier)).toEqual(['problem']);
  expect(checkRuleNames(problem.nouns)).toEqual([]);
  expect(await underlined('A web site.\n', settings('off'))).toEqual([]);
  const alone = newsroomOf('A web site.\n', 'checks: { textlint-terminology: off }');
  expect(checkRuleNames(alone.nouns)).toMatchObject([{ name: 'unknown-rule' }]);
});

test('machines are told of it as of every other rule', async () => {
  const { nouns } = newsroomOf('A web site.\n');
  const { advice } = await reportOn({ nouns, source: '' });
  const count = { files: 1, words: 1, passedOver: 0 };
  const checked = { problems: [], advice, count, sources: new Map(), nouns, isThere: true };
  for (const report of [jsonReport, sarifReport, githubReport])
    expect(report(checked)).toContain(term);
});

test('a rule that is not installed is a problem with what to type', async () => {
  const { nouns } = newsroomOf(
    'Text.\n',
    "textlint: { rules: { no-such: true, '@here/none': true } }",
  );
  const { problems } = await reportOn({ nouns, source: '' });
  expect(problems).toMatchObject([
    {
      name: 'textlint-missing',
      file: 'content/publication.yaml',
      column: 1,
      fix: 'Run: npm install --save-dev textlint-rule-no-such @here/textlint-rule-none',
    },
  ]);
});

test('a newsroom that has chosen none is told nothing', async () => {
  expect(await reportOn(newsroomOf('TODO a web site.\n', ''))).toEqual({
    advice: [],
    problems: [],
  });
});
