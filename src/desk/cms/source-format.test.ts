import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bodyField, sourceField, sourceFormat } from './source-format.ts';

const stories = sourceFormat(['title', 'dek', 'draft', 'authors', 'image', 'sources'], true);
const people = sourceFormat(['name', 'aliases'], false);

const story = `---
# Do not forget the desk.
title: "A pier"   # as agreed
dek: >-
  Two lines
  of it.
authors: [ada-reed]
image:
  src: ./a.jpg # the best
  alt: A pier
updates:
  - {id: a,   kind: update}
sources: [{ id: a }]
---


Text of *it*.
`;

test('the form has what it can show, and the text as it is typed', () => {
  expect(stories.fromFile(story)).toEqual({
    title: 'A pier',
    dek: 'Two lines of it.',
    authors: ['ada-reed'],
    image: { src: './a.jpg', alt: 'A pier' },
    [bodyField]: 'Text of *it*.\n',
    [sourceField]: story,
  });
});

const opened = stories.fromFile(story);

test.each<[what: string, change: Readonly<Record<string, unknown>>, from: string, to: string]>([
  ['nothing', {}, '', ''],
  [
    'what is empty anyway',
    { draft: false, kicker: '', image: { ...Object(opened['image']), caption: '' } },
    '',
    '',
  ],
  ['a headline', { title: 'A pier: burnt' }, '"A pier"', '"A pier: burnt"'],
  ['a folded line', { dek: 'One line.' }, '>-\n  Two lines\n  of it.', 'One line.'],
  ['a list', { authors: ['ada-reed', 'li-wei'] }, '[ada-reed]', '[ ada-reed, li-wei ]'],
  ['a field of a group', { image: { src: './b.jpg', alt: 'A pier' } }, './a.jpg', './b.jpg'],
  [
    'a new field of a group',
    { image: { src: './a.jpg', alt: 'A pier', credit: 'Ada' } },
    'alt: A pier',
    'alt: A pier\n  credit: Ada',
  ],
  ['a new field', { draft: true }, 'sources: [{ id: a }]', 'sources: [{ id: a }]\ndraft: true'],
  ['a field taken out', { dek: '' }, 'dek: >-\n  Two lines\n  of it.\n', ''],
  ['the text', { [bodyField]: 'Other text.\n' }, 'Text of *it*.', 'Other text.'],
])('of %s, only that is written', (_what, change, from, to) => {
  const written = stories
    .toFile({ ...opened, ...change })
    .replace('title: A pier: burnt', 'title: "A pier: burnt"');
  expect(written.replace('[ada-reed, li-wei]', '[ ada-reed, li-wei ]')).toBe(
    from === '' ? story : story.replace(from, to),
  );
});

test('what the form does not show stays, whatever it says', () => {
  expect(stories.toFile({ ...opened, sources: 'gone' })).toBe(story);
});

test('a new file has its fields in the order of the form', () => {
  const value = {
    title: 'New: it',
    dek: '',
    draft: true,
    authors: ['ada-reed'],
    [bodyField]: 'Text.',
  };
  expect(stories.toFile(value)).toBe(
    '---\ntitle: "New: it"\ndraft: true\nauthors: [ada-reed]\n---\n\nText.\n',
  );
  expect(people.toFile({ name: 'Ada' })).toBe('name: Ada\n');
});

test('fields that cannot be read are told', () => {
  expect(() => stories.fromFile('---\na: [\n---\n\nText.\n')).toThrow('cannot be read');
  expect(() => stories.fromFile('Text.\n')).toThrow('no fields');
});

const fixtures = join('src/tests/fixture-newsroom');
const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:\.mdx|(?:people|entities|topics)\/[^/]+\.yaml)$/u.test(file))
  .sort();

test.each(files)('%s is opened and saved without a byte changed', (file) => {
  const text = readFileSync(join(fixtures, file), 'utf8');
  const names = [...text.matchAll(/^(\w+):/gmu)].map(([, name = '']) => name);
  const format = sourceFormat([...new Set(names)], file.endsWith('.mdx'));
  expect(format.toFile(format.fromFile(text))).toBe(text);
});
