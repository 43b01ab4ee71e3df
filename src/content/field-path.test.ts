import { expect, it } from 'vitest';
import { each, textsAt } from './field-path.ts';

const value = {
  section: 'deals',
  authors: [{ person: 'lee' }, { role: 'translator' }, { person: 'ma' }],
  image: undefined,
  tags: ['one', 'two'],
  count: 3,
};

it.each<{ path: readonly (string | typeof each)[]; found: Record<string, string> }>([
  { path: ['section'], found: { section: 'deals' } },
  { path: ['authors', each, 'person'], found: { 'authors.0.person': 'lee', 'authors.2.person': 'ma' } },
  { path: ['tags', each], found: { 'tags.0': 'one', 'tags.1': 'two' } },
  { path: ['image', 'src'], found: {} },
  { path: ['storyline'], found: {} },
  { path: ['constructor', 'name'], found: {} },
  { path: ['section', each], found: {} },
  { path: ['authors'], found: {} },
  { path: ['count'], found: {} },
])('gives the texts at $path', ({ path, found }) => {
  const texts = textsAt(value, path).map((one) => [one.path.join('.'), one.text]);
  expect(Object.fromEntries(texts)).toEqual(found);
});
