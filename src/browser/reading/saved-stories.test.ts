import { expect, test } from 'vitest';
import { readSaved } from './saved-stories.ts';

const story = { href: '/2019/09/06/kaola/', title: 'Kaola', lang: 'en' };

test.each([
  [null, []],
  ['', []],
  ['{"href":"/a/"}', []],
  ['[1, null, {"href":"/a/"}]', []],
  [JSON.stringify([story]), [story]],
  [JSON.stringify([{ ...story, href: 'https://elsewhere.example/' }, story]), [story]],
  [JSON.stringify([{ ...story, href: '//elsewhere.example/' }]), []],
  [JSON.stringify([{ ...story, href: 'javascript:alert(1)' }]), []],
])('of what was kept, %s, the stories are read', (text, stories) => {
  expect(readSaved(text)).toEqual(stories);
});
