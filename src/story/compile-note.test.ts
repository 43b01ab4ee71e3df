import { expect, test } from 'vitest';
import { compileNote } from './compile-note.ts';

const resolveLink = (scheme: string, id: string) =>
  id === 'nobody'
    ? { name: `unknown-${scheme}`, message: '', reason: '', fix: '' }
    : { href: `/${scheme}/${id}/`, entity: id };

test.each<[what: string, note: string, paragraphs: readonly string[], text: string]>([
  ['plain words', 'It was 137.', ['It was 137.'], 'It was 137.'],
  ['signs of markup', 'R & D, 3 < 5 {sic}', ['R &amp; D, 3 &lt; 5 {sic}'], 'R & D, 3 < 5 {sic}'],
  ['two paragraphs', 'One.\n\nTwo\nlines.', ['One.', 'Two lines.'], 'One. Two lines.'],
  [
    'emphasis',
    'It was *not* **her**.',
    ['It was <em>not</em> <strong>her</strong>.'],
    'It was not her.',
  ],
  [
    'a link by name',
    'See [the deal](story:kaola).',
    ['See <a href="/story/kaola/">the deal</a>.'],
    'See the deal.',
  ],
  [
    'a link elsewhere',
    'See [it](https://a.example/b).',
    ['See <a href="https://a.example/b" rel="external">it</a>.'],
    'See it.',
  ],
  [
    'a bare address in Chinese',
    '请看https://a.example/b。谢谢',
    [
      '请看<a href="https://a.example/b" rel="external" class="bare-address">https://a.example/b</a>。谢谢',
    ],
    '请看https://a.example/b。谢谢',
  ],
  [
    'bold beside full-width punctuation',
    '**注意：**请看',
    ['<strong>注意：</strong>请看'],
    '注意：请看',
  ],
  ['words struck out', 'It was ~~150~~ 137.', ['It was <del>150</del> 137.'], 'It was 150 137.'],
  ['a range', '工期3~5天，保修6~8天', ['工期3~5天，保修6~8天'], '工期3~5天，保修6~8天'],
])('a note may hold %s', (_, note, paragraphs, text) => {
  expect(compileNote(note, resolveLink)).toEqual({ note: { paragraphs, text }, problems: [] });
});

test.each<[what: string, note: string, name: string]>([
  ['a heading', '# Correction', 'markup-in-note'],
  ['a list', '- one\n- two', 'markup-in-note'],
  ['a numbered list', '1. one', 'markup-in-note'],
  ['a quotation', '> he said', 'markup-in-note'],
  ['a picture', '![a ship](./ship.jpg)', 'markup-in-note'],
  ['a link to nobody', '[her](entity:nobody)', 'unknown-entity'],
  ['a link to a program', '[her](javascript:alert)', 'unsafe-link'],
  ['a table', '| a |\n| - |\n| b |', 'markup-in-note'],
])('a note with %s is told', (_, note, name) => {
  expect(compileNote(note, resolveLink).problems.map((problem) => problem.name)).toEqual([name]);
});
