import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { formatProblems } from '../../problems/format-problems.ts';
import { body, fields, otherStory, storyFile } from './base.ts';
import { brokenInputs } from './cases/all.ts';
import { markedPlace, problemsOf } from './load-broken.ts';
import { problemNames, problemNamesIn } from './problem-names.ts';

it('has nothing to say about the sound newsroom', async () => {
  expect(await problemsOf({})).toEqual([]);
});

describe.each(brokenInputs)('$slip', ({ files, problems }) => {
  it('is told with its name, place, message and fix, with a reason, and no value of a program', async () => {
    const told = await problemsOf(files);
    expect(
      told.map(({ name, file, line, column, message, fix }) => ({
        name,
        file,
        line,
        column,
        message,
        fix,
      })),
    ).toEqual(
      problems.map(({ name, file = storyFile, place, message, fix }) => ({
        name,
        file: `content/${file}`,
        ...(place ?? markedPlace(files, file)),
        message,
        fix,
      })),
    );
    for (const { reason, message, fix } of told) {
      expect(reason).toMatch(/^.{20,}\.$/u);
      expect(`${message} ${fix}`).not.toMatch(/undefined|\[object|Invalid input|expected \w+, /u);
    }
  });
});

/** Problems that files alone cannot bring about, or no build tells, and the test that does. */
const shownElsewhere: Readonly<Record<string, string>> = {
  'missing-content': 'src/content/content-files.test.ts',
  'too-many-files': 'src/content/content-files.test.ts',
  'unreadable-file': 'src/content/content-files.test.ts',
  'dead-link': 'src/desk/links/dead-site-links.test.ts',
  'unknown-rule': 'src/desk/advice/rules.test.ts',
  'embed-names-no-provider': 'src/desk/upgrade/upgrade-content.test.ts',
  'lang-as-registered': 'src/desk/upgrade/upgrade-content.test.ts',
  'quote-lang-is-a-tag': 'src/desk/upgrade/upgrade-content.test.ts',
  'words-have-one-key': 'src/desk/upgrade/upgrade-content.test.ts',
  'words-left-the-page': 'src/desk/upgrade/upgrade-content.test.ts',
  'textlint-missing': 'src/desk/textlint/textlint-advice.test.ts',
  unforeseen: 'src/problems/guard.test.ts',
  'code-of-strangers': 'src/newsroom/load-newsroom.test.ts',
};

test.each(Object.entries(shownElsewhere))('%s is shown in %s', (name, file) => {
  expect(readFileSync(file, 'utf8')).toContain(`'${name}'`);
});

describe('the table', () => {
  it('has a case for each problem that the code can report', () => {
    const shown = new Set(brokenInputs.flatMap(({ problems }) => problems.map(({ name }) => name)));
    expect(problemNames().filter((name) => !shown.has(name) && !(name in shownElsewhere))).toEqual(
      [],
    );
  });

  it('has no case for a problem that the code no longer reports', () => {
    const known = new Set(problemNames());
    const shown = brokenInputs.flatMap(({ problems }) => problems.map(({ name }) => name));
    expect(shown.filter((name) => !known.has(name))).toEqual([]);
  });

  it.each([
    ["({ name: 'lone-brace', message: '', reason, fix: '' })", ['lone-brace']],
    ["({ name: level === 1 ? 'one' : 'two', reason, fix: '' })", ['one', 'two']],
    ["createTheme({ name: 'nutgraf' })", []],
  ])('is compared with the names in %s', (source, names) => {
    expect(problemNamesIn(source)).toEqual(names);
  });
});

describe('several at once', () => {
  it('gives three messages for three broken files', async () => {
    const problems = await problemsOf({
      ...body('Its share is <15%.\n'),
      ...otherStory('articles/2020/later/article.mdx', 'storyline: kaola-sales'),
      'entities/jd.yaml': 'name: JD\nkind: organization\ndescription: A shop.\n',
    });
    expect(problems.map(({ file, line, column, name }) => [file, line, column, name])).toEqual([
      [`content/${storyFile}`, 13, 14, 'less-than-sign'],
      ['content/articles/2020/later/article.mdx', 11, 12, 'unknown-storyline'],
      ['content/entities/jd.yaml', 2, 7, 'unknown-choice'],
    ]);
    const text = formatProblems(problems);
    for (const { file, line, column, message, reason, fix } of problems) {
      for (const part of [`${file}:${line}:${column}`, message, reason, fix])
        expect(text).toContain(part);
    }
    expect(text).toContain('3 problems');
  });

  it.each([
    [
      'accidents in one text',
      body('One <5.\n\n<!-- two -->\n\nA {brace.\n\nOne <br> two.\n\nSee <https://a.example>.\n'),
      ['13 less-than-sign', '15 html-comment', '17 lone-brace', '19 unclosed-tag', '21 autolink'],
    ],
    [
      'accidents and an unclosed component',
      body('One <5.\n\n<Aside title="More">\n\nA box.\n'),
      ['13 less-than-sign', '15 unclosed-tag'],
    ],
    [
      'words in braces twice',
      body('One {first name}.\n\nTwo {last name}.\n'),
      ['13 code-in-prose', '15 code-in-prose'],
    ],
    [
      'a broken field and a broken text',
      fields({ kind: 'kind: newz' }, 'One <5.\n'),
      ['4 unknown-choice', '13 less-than-sign'],
    ],
    [
      'several broken fields',
      fields({ kind: 'kind: newz', dek: '', more: 'colour: red' }),
      ['2 missing-field', '3 unknown-choice', '10 unknown-field'],
    ],
    [
      'settings that are missing and a broken text',
      { ...body('One <5.\n'), 'publication.yaml': undefined },
      ['13 less-than-sign', '1 missing-publication'],
    ],
  ])('gives all: %s', async (_what, files, told) => {
    const problems = await problemsOf(files);
    expect(problems.map(({ line, name }) => `${line} ${name}`)).toEqual(told);
  });
});

describe('what only looks like a slip', () => {
  it.each([
    ['a less-than sign between spaces', body('Is 5 < 6 still?\n')],
    ['an escaped sign', body('It is \\<15% and \\{open.\n')],
    ['signs in inline code', body('Write `<15%`, `{` or `<!-- -->`.\n')],
    ['signs in a code block', body('```text\n<15% { <!-- -->\n```\n')],
    ['a sign in a quoted expression', body("It is {'<'}15%.\n")],
    ['a bad word with asterisks', body('What the f**k and s**t.\n')],
    ['numbers in brackets, and code', body('As shown [1][2], a[i][j] is a cell.\n')],
    ['a heading by a line below', body('The deal\n---\n\nText.\n')],
    ['a hashtag', body('#deal is what they call it.\n')],
    ['escaped asterisks', body('It is \\*\\* so \\*\\* typed.\n')],
    ['an escaped sign in a table', body('| a | b |\n| --- | --- |\n| 1 \\| 2 | 3 |\n')],
    ['where Thai words end', body('ไทย\u200bไทย\n')],
    [
      'a telephone number and a mark',
      body('Call [us](tel:+1) or [chat](irc://a.example/b), <mark>now</mark>.\n'),
    ],
    [
      'a film in a box',
      body('<Aside title="A">\n\n<Embed url="https://vimeo.com/7697" title="F" />\n\n</Aside>\n'),
    ],
    [
      'a picture in a step',
      body('1. One.\n\n   <Figure src="./market.svg" alt="" credit="C" />\n2. Two.\n'),
    ],
    [
      'code in C and in plain text',
      body('```C\nint a;\n```\n\n```txt\na\n```\n\n```Dockerfile\nFROM a\n```\n'),
    ],
    ['a lost character that is shown in code', body('It printed `\ufffd`:\n\n```\n\ufffd\n```\n')],
    ['a comment of MDX', body('Text.\n\n{/* <15% and { */}\n\nMore.\n')],
    ['a paragraph that begins with important', body('Text.\n\nimportant duties rose.\n')],
    ['pictures and notes in a story’s folder', { 'articles/2019/kaola-deal/a.png': '' }],
    ['a readme', { 'README.md': 'How we work.\n', 'people/readme.md': 'Who is who.\n' }],
    ['a headline of digits', fields({ title: 'title: 2019' })],
    [
      'a year without quotation marks',
      {
        'people/ada-reed.yaml':
          'name: Ada Reed\ndescription: Reporter\npositions:\n  - { title: Editor, organisation: Post, from: 2019, to: 2020 }\n',
      },
    ],
    ['an empty front', { 'front.yaml': '# nothing yet\n' }],
  ])('is nothing to complain about: %s', async (_what, files) => {
    expect(await problemsOf(files)).toEqual([]);
  });

  it.each([
    ['a byte order mark', '\uFEFF', '\n'],
    ['line ends of Windows', '', '\r\n'],
    ['both', '\uFEFF', '\r\n'],
  ])('reads a file with %s', async (_what, start, lineEnd) => {
    const sound = fields({}, 'Alibaba bought Kaola.\n\n```js\nconst a = 1;\n```\n');
    const saved = (files: Record<string, string>): Record<string, string> =>
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, start + text.replaceAll('\n', lineEnd)]),
      );
    expect(await problemsOf(saved(sound))).toEqual([]);
    const [problem, ...others] = await problemsOf(saved(body('One.\n\nTwo <5.\n')));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ name: 'less-than-sign', line: 15, column: 5 });
  });
});
