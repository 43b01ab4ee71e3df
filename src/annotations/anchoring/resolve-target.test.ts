import { expect, test } from 'vitest';
import { annotationTarget } from '../../model/annotation.ts';
import { foldedStory, shown } from '../../story/text/test-blocks.ts';
import { resolveTarget } from './resolve-target.ts';

const story = foldedStory(
  'Kaola was sold. Its price is known.',
  'NetEase keeps the rest. It is known.',
);

const found: readonly [string, unknown, string][] = [
  ['words', 'Its price', 'Its price'],
  ['words with context', { exact: 'is known', prefix: 'It' }, 'is known'],
  ['words across paragraphs', 'is known. NetEase keeps', 'is known.|NetEase keeps'],
  [
    'a passage',
    { from: 'Kaola was', to: 'the rest' },
    'Kaola was sold. Its price is known.|NetEase keeps the rest',
  ],
  [
    'a passage of one sentence',
    { from: 'Its price', to: { exact: 'known', prefix: 'price is' } },
    'Its price is known',
  ],
  ['a point', { prefix: 'Kaola was sold', suffix: '.' }, ''],
];

test.each(found)('%s', (_, typed, text) => {
  const resolution = resolveTarget(story, annotationTarget.parse(typed));
  expect(resolution).toMatchObject({ status: 'found' });
  expect(resolution.status === 'found' && shown(story, resolution.range)).toBe(text);
});

const unfound: readonly [string, unknown, object][] = [
  ['missing words', 'Its prize', { part: { field: undefined, resolution: { status: 'missing' } } }],
  ['words that stand twice', 'known', { part: { resolution: { status: 'ambiguous' } } }],
  ['a missing end', { from: 'Kaola', to: 'the lot' }, { part: { field: 'to' } }],
  ['a beginning that stands twice', { from: 'known', to: 'the rest' }, { part: { field: 'from' } }],
  ['an end before the beginning', { from: 'NetEase', to: 'Kaola' }, { status: 'backwards' }],
  ['a point with nothing around it', {}, { part: { resolution: { status: 'empty' } } }],
];

test.each(unfound)('%s is not found', (_, typed, expected) => {
  expect(resolveTarget(story, annotationTarget.parse(typed))).toMatchObject(expected);
});
