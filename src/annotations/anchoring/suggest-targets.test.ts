import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { suggestTargets, withSuggestions } from './suggest-targets.ts';

const article = `---
title: Alibaba buys Kaola
dek: The deal joins two shops.
kind: news
section: business
authors: [ada-reed]
published: 2019-09-06T18:30:00+08:00
---

Alibaba bought Kaola on Friday. Kaola keeps its brand.

The price was about two billion dollars. The price was not disputed.

Chen said: "The shop will remain as it stands." Nobody answered.
`;

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nutgraf-suggest-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function lostIn(annotations: string, story = article) {
  const files = {
    'articles/2019/deal/article.mdx': story,
    'articles/2019/deal/annotations.yaml': annotations,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
    writeFileSync(join(root, 'content', path), text);
  }
  return suggestTargets(root, join(root, 'content'));
}

function one(target: string): string {
  return `# Ours.\nannotations:\n  - id: a # keep\n    kind: note\n    target: ${target}\n    note: 'A  remark.'\n    by: ada-reed\n`;
}

it.each([
  [
    'words that changed a little',
    'Alibaba buys Kaola on Friday',
    '"Alibaba bought Kaola on Friday"',
  ],
  ['words in quotation marks', "'Kaola keeps its own brand'", '"Kaola keeps its brand"'],
  ['words with a prefix', '{ exact: keeps the brand, prefix: Kaola }', '"keeps its brand"'],
  [
    'one end of a passage',
    '{ from: Alibaba bot, to: Friday }',
    '{ from: "Alibaba bought", to: Friday }',
  ],
])('mends %s, and touches nothing else', (_what, target, mended) => {
  expect(withSuggestions(one(target), lostIn(one(target)))).toBe(one(mended));
});

it('mends words on several lines', () => {
  const folded = one('>-\n      Alibaba buys Kaola\n      on Friday');
  expect(withSuggestions(folded, lostIn(folded))).toBe(one('"Alibaba bought Kaola on Friday"'));
});

it.each([
  ['line ends of Windows', '', '\r\n'],
  ['a byte order mark', '\uFEFF', '\n'],
  ['both', '\uFEFF', '\r\n'],
])('mends a file with %s, and keeps them', (_what, start, lineEnd) => {
  const saved = (text: string): string => start + text.replaceAll('\n', lineEnd);
  for (const [target, mended] of [
    ['Alibaba buys Kaola on Friday', '"Alibaba bought Kaola on Friday"'],
    ['>-\n      Alibaba buys Kaola\n      on Friday', '"Alibaba bought Kaola on Friday"'],
  ] as const) {
    const typed = saved(one(target));
    expect(withSuggestions(typed, lostIn(typed, saved(article)))).toBe(saved(one(mended)));
  }
});

it('writes nothing into a file that has changed since', () => {
  const typed = one('Alibaba buys Kaola on Friday');
  expect(withSuggestions(`# New.\n${typed}`, lostIn(typed))).toBeUndefined();
});

it.each([
  [
    'an attribution',
    one('Alibaba buys Kaola on Friday')
      .replace('kind: note', 'kind: attribution\n    speaker: alibaba')
      .replace("\n    note: 'A  remark.'", ''),
  ],
  ['a note on words in quotation marks', one('The shop will remain as it is')],
])('never mends somebody’s words: %s', (_what, typed) => {
  const [lost] = lostIn(typed);
  expect(lost?.suggestions[0]?.similarity).toBeGreaterThan(0.75);
  expect(lost?.clear).toBeUndefined();
  expect(withSuggestions(typed, lostIn(typed))).toBe(typed);
});

it.each([
  ['two passages that are as likely', 'The price is'],
  ['nothing alike', 'Ships lay in the harbour for a week'],
  ['a point', '{ prefix: sold, suffix: Kaola }'],
])('leaves %s to the reporter', (_what, target) => {
  const [lost] = lostIn(one(target));
  expect(lost?.clear).toBeUndefined();
  expect(withSuggestions(one(target), lostIn(one(target)))).toBe(one(target));
});

it('finds nothing to mend where every target is found', () => {
  expect(lostIn(one('Alibaba bought'))).toEqual([]);
});

it('names the place, and what is how much alike', () => {
  const [lost] = lostIn(one('The price is'));
  expect(lost).toMatchObject({ line: 5, annotation: 'a', written: 'The price is' });
  expect(lost?.suggestions.map(({ text }) => text)).toEqual(['The price', 'The price']);
});
