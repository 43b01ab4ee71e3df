import { expect, test } from 'vitest';
import { memorySource } from '../../content/file-source.ts';
import { readContentFiles } from '../../content/content-files.ts';
import { readNouns } from '../../content/read-nouns.ts';
import type { Memory } from '../../memory/memory.ts';
import { createProblemLog } from '../../problems/problem-log.ts';
import { baseFiles, fields, otherStory, storyFile } from '../../tests/problems/base.ts';
import { ownLimits } from '../../text/limits.ts';
import { giveAdvice, type GivenAdvice } from './give-advice.ts';

type Files = Readonly<Record<string, string>>;

const other = 'articles/2020/other/article.mdx';

/** Something to frown at for every sort of thing that a file is held against. */
const files: Files = {
  ...baseFiles,
  ...fields(
    { more: 'storyline: kaola-sale' },
    'Alibaba bought  Kaola, Ada Reid says, with a computor.\n\n<Figure src="./market.png" alt="A market" credit="Ada Reed" />\n',
  ),
  ...otherStory(other, '', 'Alibaba bought Kaola 考拉,阿里. Ma Yun was there  too.\n'),
};

function adviceOn(changed: Files, memory?: Memory, width = 30): GivenAdvice {
  const log = createProblemLog();
  const source = memorySource({ ...files, ...changed });
  const nouns = readNouns(
    readContentFiles({ source, folder: 'content', limits: ownLimits }, log),
    log,
  );
  expect(log.sorted()).toEqual([]);
  const pictures = new Map([['./market.png', { width, height: 20, format: 'png' as const }]]);
  return giveAdvice({ nouns, picturesOf: () => pictures, ...(memory && { memory }) });
}

/** A memory that counts what is kept. */
function countingMemory(): Memory & { readonly kept: () => number } {
  const values = new Map<string, unknown>();
  return {
    remembers: true,
    kept: () => values.size,
    shelf: <Value>(name: string) => ({
      get: (key: string) => {
        const isOurs = (given: unknown): given is Value => given !== undefined;
        const given = structuredClone(values.get(`${name} ${key}`));
        return isOurs(given) ? given : undefined;
      },
      keep: (key: string, value: Value) => {
        values.set(`${name} ${key}`, structuredClone(value));
      },
      renew: () => undefined,
    }),
  };
}

test('what is remembered is what was found, and nothing is read twice', () => {
  const memory = countingMemory();
  const cold = adviceOn({}, memory);
  const kept = memory.kept();
  expect(cold.advice.length).toBeGreaterThan(4);
  expect(adviceOn({}, memory)).toEqual(cold);
  expect(memory.kept()).toBe(kept);
});

test('an edit of one story costs that story', () => {
  const memory = countingMemory();
  adviceOn({}, memory);
  const kept = memory.kept();
  adviceOn(otherStory(other, '', 'Nothing.\n'), memory);
  expect(memory.kept()).toBe(kept + 1);
});

const settings = baseFiles['publication.yaml'] ?? '';
const beside = storyFile.replace('article.mdx', 'annotations.yaml');

test.each<[what: string, changed: Files, width?: number]>([
  ['a house word', { 'publication.yaml': `${settings}houseWords: { computor: computer }\n` }],
  ['a rule switched off', { 'publication.yaml': `${settings}checks: { double-space: off }\n` }],
  [
    'a person of the misspelt name',
    { 'people/ada-reid.yaml': 'name: Ada Reid\ndescription: X.\n' },
  ],
  [
    'an entity that is named in the text',
    { 'entities/ma.yaml': 'name: Ma Yun\nkind: organisation\ndescription: A founder.\n' },
  ],
  ['a second story of the storyline', otherStory(other, 'storyline: kaola-sale')],
  ['a larger picture', {}, 3000],
  [
    'an annotation that says whom the text names',
    {
      'entities/ma.yaml': 'name: Ma Yun\nkind: organisation\ndescription: A founder.\n',
      [beside]:
        'annotations:\n  - { id: a1, kind: entity, entity: ma, target: { exact: Ada Reid } }\n',
    },
  ],
  [
    'another language of the publication',
    { 'publication.yaml': settings.replace('[en]', '[zh-Hans, en]') },
  ],
])('after %s the advice is that of a first reading', (_what, changed, width) => {
  const memory = countingMemory();
  const before = adviceOn({}, memory);
  const after = adviceOn(changed, memory, width);
  expect(after).toEqual(adviceOn(changed, undefined, width));
  expect(after).not.toEqual(before);
});
