import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lockfileProblems, packagesWithoutDigest } from './lockfile-problems.ts';

test('the lockfile names the binaries of every platform', () => {
  expect(lockfileProblems(readFileSync('package-lock.json', 'utf8'))).toEqual([]);
});

test('the lockfile has the digest of every package', () => {
  expect(packagesWithoutDigest(readFileSync('package-lock.json', 'utf8'))).toEqual([]);
  const packages = { '': {}, 'node_modules/a': { version: '1.0.0' } };
  expect(packagesWithoutDigest(JSON.stringify({ packages }))).toEqual(['node_modules/a']);
});

const asks = { version: '1.0.0', optionalDependencies: { 'binary-mac': '1.0.0' } };
const binary = { version: '1.0.0' };
const older = { version: '0.9.0' };

test.each([
  ['beside it', { 'node_modules/a': asks, 'node_modules/binary-mac': binary }, 0],
  ['inside it', { 'node_modules/a': asks, 'node_modules/a/node_modules/binary-mac': binary }, 0],
  ['further out', { 'node_modules/b/node_modules/a': asks, 'node_modules/binary-mac': binary }, 0],
  ['nowhere', { 'node_modules/a': asks }, 1],
  ['in another version', { 'node_modules/a': asks, 'node_modules/binary-mac': older }, 1],
  [
    'inside another',
    { 'node_modules/a': asks, 'node_modules/b/node_modules/binary-mac': binary },
    1,
  ],
])('an optional package that is %s', (_, packages, count) => {
  expect(lockfileProblems(JSON.stringify({ packages }))).toHaveLength(count);
});
