import { expect, test } from 'vitest';
import { createProblemLog } from '../problems/problem-log.ts';
import { ownLimits } from '../text/limits.ts';
import { checkPicture } from './check-picture.ts';
import { readContentFiles } from './content-files.ts';
import { memorySource } from './file-source.ts';

const gif = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(200_000)]);
const jpeg = Buffer.concat([Buffer.from('\xff\xd8\xff', 'latin1'), gif]);
const end = Buffer.from('\xff\xd9', 'latin1');

test('a picture of more bytes than may be is told by its size alone', () => {
  const source = memorySource({ 'a.gif': gif, 'b.gif': gif.subarray(0, 100_000) });
  const reads: string[] = [];
  const watched = {
    ...source,
    read: (path: string, part?: number) => {
      reads.push(`${path} ${part ?? 'all'}`);
      return source.read(path, part);
    },
  };
  const limits = { ...ownLimits, pictureBytes: 150_000 };
  const place = { source: watched, folder: 'content', limits };
  const files = readContentFiles(place, createProblemLog());
  expect(checkPicture(files, 'content/a.gif', './a.gif')).toMatchObject({
    name: 'picture-too-large',
    message: 'The picture ./a.gif has 0.2 MB; at most 0.1 MB are read.',
  });
  expect(checkPicture(files, 'content/b.gif', './b.gif')).toBeUndefined();
  expect(reads).not.toContain('a.gif all');
  expect(reads).not.toContain('b.gif all');
});

test.each([
  ['ends', Buffer.concat([jpeg, end]), undefined],
  ['ends before a film', Buffer.concat([jpeg, end, gif]), undefined],
  ['does not end', jpeg, 'broken-picture'],
])('a photograph that %s', (_what, bytes, name) => {
  const place = { source: memorySource({ 'a.jpg': bytes }), folder: 'content', limits: ownLimits };
  const files = readContentFiles(place, createProblemLog());
  expect(checkPicture(files, 'content/a.jpg', './a.jpg')?.name).toBe(name);
});
