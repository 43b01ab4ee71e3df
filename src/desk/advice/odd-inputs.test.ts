/** What is not for the newsroom to word, what only looks like a slip, and slips where few look. */
import { describe, expect, test } from 'vitest';
import { memorySource } from '../../content/file-source.ts';
import { readContentFiles } from '../../content/content-files.ts';
import { readNouns } from '../../content/read-nouns.ts';
import { createProblemLog } from '../../problems/problem-log.ts';
import { baseFiles, fields, storyFile } from '../../tests/problems/base.ts';
import { ownLimits } from '../../text/limits.ts';
import { mendFile } from '../mend/mend-files.ts';
import { giveAdvice } from './give-advice.ts';

const settings = `${baseFiles['publication.yaml'] ?? ''}houseWords: { e-mail: email }\n`;

/** The rules that say something, and the story as `--fix` leaves it. */
function reviewed(changed: Readonly<Record<string, string>>) {
  const files: Record<string, string> = { ...baseFiles, 'publication.yaml': settings, ...changed };
  const log = createProblemLog();
  const place = { source: memorySource(files), folder: 'content', limits: ownLimits };
  const nouns = readNouns(readContentFiles(place, log), log);
  expect(log.sorted()).toEqual([]);
  const { advice } = giveAdvice({ nouns, picturesOf: () => new Map() });
  const source = files[storyFile] ?? '';
  return { rules: advice.map(({ name }) => name), source, ...mendFile(source, advice) };
}

const story = (body: string, more = '') =>
  fields({ entities: 'entities: { about: [kaola] }', more }, `Kaola was sold.\n\n${body}\n`);
const titled = (title: string) => fields({ title: `title: ${title}` });

describe('nothing is told, and nothing mended, of', () => {
  test.each([
    ['a quotation set apart', '> We sent an e-mail  to the the staff , all.'],
    ['a quotation with its speaker', '<Quote by="ada-reed">\n\nAn e-mail  , the the.\n\n</Quote>'],
    [
      'a post',
      '<Post url="https://a.example/1" author="A" date="2019-09-06">\n\nThe  the e-mail.\n\n</Post>',
    ],
    ['words of another language', 'It is <span lang="fr">la  la , e-mail</span>.'],
    ['dots with spaces', 'She left . . . and came back.'],
    ['a letter that is a name', 'Take vitamin A a day; Group A a week ago was in IN or on ON air.'],
    ['a name with an article', 'She reads the The Times.'],
    [
      'numbers of things',
      'RFC 12345, flight 12345, No. 123456, stock 600519.SS, ISBN 9780306406157.',
    ],
  ])('%s', (_, body) => {
    const { rules, after, source } = reviewed(story(body));
    expect(rules).toEqual([]);
    expect(after).toBe(source);
  });

  test.each([
    ['a German day', 'Am 03.04.2026 wurde verkauft, in 10115 Berlin.', 'de'],
    ['a Brazilian day', 'Em 03/04/2026.', 'pt-BR'],
    [
      'a Korean sentence',
      '알리바바는 금요일에 넷이즈로부터 전자상거래 회사를 인수했다고 밝혔으며 두 회사는 거래 금액을 공개하지 않았지만 업계에서는 이십억 달러로 보고 있다.',
      'ko',
    ],
  ])('%s', (_, body, lang) => {
    expect(reviewed(story(body, `lang: ${lang}`)).rules).toEqual([]);
  });

  test.each(['Alibaba buys Kaola Inc.', 'Kaola leaves Alibaba Bros.', 'Kaola waits until 9 Dec.'])(
    'the headline %s',
    (title) => {
      const { rules, after, source } = reviewed(titled(title));
      expect(rules.filter((rule) => rule.startsWith('headline'))).toEqual([]);
      expect(after).toBe(source);
    },
  );
});

test.each([
  ['a line end', 'Near the\nthe pier.', 'Near the pier.'],
  [
    'a list of several lines',
    '- A  boat\n  and the the pier , too.',
    '- A boat\n  and the pier, too.',
  ],
  [
    'a footnote',
    'So.[^1]\n\n[^1]: In the the e-mail , see  it.',
    'So.[^1]\n\n[^1]: In the email, see it.',
  ],
  ['text with escapes', 'A &amp; B\\*  and the the pier.', 'A &amp; B\\* and the pier.'],
  ['the beginning of a sentence', 'So. The the pier.', 'So. The pier.'],
])('what is wrong is mended in %s', (_, typed, mended) => {
  const { after, before } = reviewed(story(typed));
  expect(after).toBe(before.replace(typed, mended));
  expect(reviewed({ [storyFile]: after }).after).toBe(after);
});

test('Arabic has no space before its comma either', () => {
  expect(reviewed(story('قالت الشركة ، إنها ستبيع.', 'lang: ar')).after).toContain('الشركة، إنها');
});

test.each(['>-\n  Near the\n  the  pier', '"The \\"deal\\" joins two shops at the the  pier"'])(
  'a dek that cannot be mended at its place is told of: %j',
  (dek) => {
    const { rules, after, source } = reviewed(fields({ dek: `dek: ${dek}` }));
    expect(rules).toEqual(expect.arrayContaining(['double-space', 'repeated-word']));
    expect(after).toBe(source);
  },
);
