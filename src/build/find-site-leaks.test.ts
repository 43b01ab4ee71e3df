import { expect, test } from 'vitest';
import type { Secret } from '../checks/leaks/secrets-of.ts';
import { noMemory } from '../memory/memory.ts';
import { residentMemory } from '../memory/resident-memory.ts';
import { findSiteLeaks } from './find-site-leaks.ts';

const secret = (words: string): Secret => ({
  story: 'to-come',
  what: 'its headline',
  words,
  condensed: words.toLowerCase().replaceAll(' ', ''),
});

test.each([
  ['nothing changed', ['Ports open'], ['Nothing is told', 'Nor here'], []],
  ['a file tells it now', ['Ports open'], ['Nothing is told', 'The ports open!'], ['two.html']],
  [
    'another secret came',
    ['Ports open', 'Nor here'],
    ['Nothing is told', 'Nor here'],
    ['two.html'],
  ],
])('a file that told nothing is searched again when it matters: %s', (_, sought, texts, told) => {
  const memory = residentMemory(noMemory, []);
  const files = ['one.html', 'two.html'];
  const leaksOf = (pages: readonly string[], secrets: readonly string[], kept = memory) => {
    const read = (file: string): Buffer => Buffer.from(pages[files.indexOf(file)] ?? '');
    return findSiteLeaks(files, read, secrets.map(secret), kept).map(({ file }) => file);
  };
  expect(leaksOf(['Nothing is told', 'Nor here'], ['Ports open'])).toEqual([]);
  expect(leaksOf(texts, sought)).toEqual(told);
  // What tells something is told each time.
  expect(leaksOf(texts, sought)).toEqual(told);
  expect(leaksOf(texts, sought, noMemory)).toEqual(told);
});
