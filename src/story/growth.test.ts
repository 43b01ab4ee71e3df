import { describe, expect, it } from 'vitest';
import { growthOf, mostOf } from '../tests/support/growth.ts';
import { toBody } from './body/to-body.ts';
import { prepareStory } from './prepare-story.ts';
import { parseDeclarative } from './syntax/parse-declarative.ts';

/** Sources that grow: twice the input takes at most three times as long. */
const growing: readonly [string, (size: number) => string][] = [
  ['paragraphs', (size) => 'A word.\n\n'.repeat(size)],
  ['headings with the same words', (size) => '## Same\n\nText.\n\n'.repeat(size / 4)],
  ['open comments', (size) => '{/* a\n\n'.repeat(size)],
  ['open comments in list items', (size) => '{/* a\n- '.repeat(size)],
  ['open comments with a brace', (size) => '{/* a }\n\n'.repeat(size)],
  ['open braces in list items', (size) => '{ a\n- '.repeat(size)],
  ['texts in braces', (size) => `{'a'} {"b"}\n\n`.repeat(size)],
  ['open tags', (size) => 'a <svg b\n\n'.repeat(size)],
  ['open code', (size) => 'a ` b `` c\n\n'.repeat(size)],
  ['words in braces', (size) => '{first name}\n\n'.repeat(size)],
  ['less-than signs', (size) => 'a <5 b\n\n'.repeat(size)],
  ['ranges', (size) => '3~5天，6~8天\n\n'.repeat(size)],
  ['bold beside full-width signs', (size) => '**注意：**请看。\n\n'.repeat(size)],
  ['bare addresses', (size) => '看https://a.example/b。再看\n\n'.repeat(size)],
  ['footnotes', (size) => numbered(size / 4, (n) => `a[^n${n}]\n\n[^n${n}]: b\n`)],
  ['misspelt footnotes', (size) => numbered(size / 4, (n) => `a[^n${n}x]\n\n[^n${n}y]: b\n`)],
  ['rows of a table', (size) => `| a | b |\n| - | - |\n${'| a | b |\n'.repeat(size)}`],
  ['rows with a cell too many', (size) => `| a |\n| - |\n${'| a | b |\n'.repeat(size / 4)}`],
  ['code blocks', (size) => '```js\na\n```\n\n'.repeat(size / 2)],
  ['unknown components', (size) => '<Nope />\n\n'.repeat(size / 4)],
  ['HTML', (size) => '<span class="x">a</span> b\n\n'.repeat(size / 4)],
  ['notes in a timeline', (size) => inTimeline('<Event date="2019" title="a" />\n\n', size / 4)],
];

/** Sources that are refused before they can take long, however large they are. */
const refused: readonly [string, string, string][] = [
  ['one paragraph', '{/* '.repeat(20_000), 'paragraph-too-long'],
  ['braces in one paragraph', '{a} '.repeat(4_000), 'paragraph-too-long'],
  ['brackets in brackets of code', `{${'(\n- '.repeat(20_000)}`, 'nested-too-deep'],
  ['lists in lists of an attribute', `<A b={${'[\n- '.repeat(20_000)}} />`, 'nested-too-deep'],
  [
    'texts in texts of code',
    `{${'`${\n- '.repeat(20_000)}1${'}`\n- '.repeat(20_000)}}`,
    'nested-too-deep',
  ],
  [
    'groups in groups of a statement',
    `export const a = ${'{b:\n- '.repeat(20_000)}1${'}\n- '.repeat(20_000)}`,
    'nested-too-deep',
  ],
  ['code without end', `{1${'\n+ 1'.repeat(200_000)}}`, 'code-too-long'],
  ['functions in functions', `{${'a =>\n- '.repeat(200_000)}1}`, 'code-too-long'],
  ['tags in one another', '<b>'.repeat(2_000) + 'x' + '</b>'.repeat(2_000), 'nested-too-deep'],
  ['emphasis in emphasis', '*a '.repeat(2_000) + 'b*'.repeat(2_000), 'nested-too-deep'],
];

describe.each(growing)('%s', (_what, make) => {
  it('take time as they grow, and no more', async () => {
    const [one, two] = [make(500), make(1_000)];
    const growth = await growthOf((isTwice) => compile(isTwice ? two : one));
    expect(growth.twice).toBeLessThan(mostOf(growth));
  });
});

it.each(refused)('%s is told at once', (_what, source, name) => {
  const parsed = parseDeclarative(source);
  expect(parsed.problems.map((problem) => problem.name)).toEqual([name]);
});

it('so many paragraphs are a story that no function could call itself for each', () => {
  expect(compile('A word.\n\n'.repeat(25_000))).toBe(1);
});

function compile(source: string): number {
  const parsed = parseDeclarative(source);
  if (parsed.status === 'broken') return 0;
  const services = {
    highlight: () => ({ type: 'element' as const, tagName: 'pre', properties: {}, children: [] }),
    resolveLink: () => ({ href: '/' }),
    words: { lang: 'en', table: { 'footnote.reference': 'Note', 'table.label': 'Table' } },
  };
  const { root, problems } = prepareStory(parsed.tree, parsed.door, services, source);
  return problems.length === 0 ? toBody(root).length : 0;
}

function numbered(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('\n');
}

function inTimeline(event: string, count: number): string {
  return `<Timeline>\n\n${event.repeat(count)}</Timeline>\n`;
}
