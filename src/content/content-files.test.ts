import { expect, test } from 'vitest';
import { createProblemLog } from '../problems/problem-log.ts';
import { ownLimits, type Limits } from '../text/limits.ts';
import { readContentFiles } from './content-files.ts';
import { memorySource, type FileSource } from './file-source.ts';

const empty = memorySource({});

function namesOf(source: FileSource, limits: Limits = ownLimits): string[] {
  const log = createProblemLog();
  readContentFiles({ source, folder: 'content', limits }, log);
  return log.sorted().map(({ file, name }) => `${file} ${name}`);
}

test.each<[string, Partial<FileSource>, string]>([
  ['there is no folder', { list: () => undefined }, "content 'missing-content'"],
  [
    'a folder may not be entered',
    { list: () => [{ path: 'people', kind: 'locked', bytes: 0 }] },
    "content/people 'unreadable-file'",
  ],
  [
    'a file is gone when it is read',
    { list: () => [{ path: 'people/ada.yaml', kind: 'file', bytes: 9 }] },
    "content/people/ada.yaml 'unreadable-file'",
  ],
])('it is told when %s', (_when, source, told) => {
  expect(namesOf({ ...empty, ...source })).toEqual([told.replaceAll("'", '')]);
});

test('more files than may be are told, and not read', () => {
  const source = memorySource({ 'publication.yaml': 'a', 'people/a b.yaml': '', 'x.png': '' });
  expect(namesOf(source, { ...ownLimits, files: 2 })).toEqual(["content 'too-many-files'".replaceAll("'", '')]);
  expect(namesOf(source, { ...ownLimits, files: 3 })).toEqual([]);
});

test('files in memory are found in the order of their paths', () => {
  const source = memorySource({ 'b.yaml': 'b', 'a.yaml': Buffer.from('aa'), 'c.yaml': undefined });
  expect(source.list()).toEqual([
    { path: 'a.yaml', kind: 'file', bytes: 2 },
    { path: 'b.yaml', kind: 'file', bytes: 1 },
  ]);
  expect(source.read('a.yaml', 1).toString()).toBe('a');
});
