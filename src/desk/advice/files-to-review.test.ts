import { expect, test } from 'vitest';
import { memorySource } from '../../content/file-source.ts';
import { readContentFiles } from '../../content/content-files.ts';
import { readNouns } from '../../content/read-nouns.ts';
import { createProblemLog } from '../../problems/problem-log.ts';
import { baseFiles, fields, storyFile } from '../../tests/problems/base.ts';
import { ownLimits } from '../../text/limits.ts';
import { giveAdvice } from './give-advice.ts';

const folder = storyFile.replace('article.mdx', '');
const files = {
  ...baseFiles,
  ...fields({ kind: 'kind: live', more: 'lang: zh-CN' }, '阿里巴巴收购考拉。\n'),
  [`${folder}entries/first.mdx`]:
    '---\ntitle: 开始\nat: 2019-09-06T19:00:00+08:00\nauthors: [ada-reed]\n---\n\n公司,市场。\n',
  [`${folder}annotations.yaml`]:
    'annotations:\n  - id: a\n    kind: note\n    target: 收购\n    by: ada-reed\n    note: 价格,未定。\n',
  'topics/boats.yaml': 'name: Boats\ndescription: Boats  and ferries.\n',
};

function adviceOn(only?: string) {
  const log = createProblemLog();
  const place = { source: memorySource(files), folder: 'content', limits: ownLimits };
  const nouns = readNouns(readContentFiles(place, log), log);
  expect(log.sorted()).toEqual([]);
  const { advice } = giveAdvice({ nouns, picturesOf: () => new Map(), only });
  return advice.map(({ name, file }) => `${name} ${file.replace('content/', '')}`);
}

const ofStory = [
  `latin-sign-in-chinese ${folder}annotations.yaml`,
  `latin-sign-in-chinese ${folder}entries/first.mdx`,
];

test('entries and annotations are read in the language of their story, and topics as well', () => {
  expect(adviceOn()).toEqual([...ofStory, 'double-space topics/boats.yaml']);
});

test('whoever asks for a story is told of its entries and annotations', () => {
  expect(adviceOn('kaola-deal')).toEqual(ofStory);
});
