import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlLines } from './yaml-lines.ts';

test.each([
  ['plain', [['title', 'A fire']], 'title: A fire\n'],
  ['with a colon', [['title', 'Fire: two hurt']], 'title: "Fire: two hurt"\n'],
  ['that begin with a sign', [['title', '#metoo']], 'title: "#metoo"\n'],
  ['like a number', [['title', '2019']], 'title: "2019"\n'],
  [
    'without a value',
    [
      ['dek', undefined],
      ['kicker', ''],
    ],
    '',
  ],
  ['of several names', [['authors', ['a-b', 'c']]], 'authors: [a-b, c]\n'],
  ['with fields', [['image', { src: './a.jpg', alt: '' }]], 'image:\n  src: ./a.jpg\n  alt: ""\n'],
] as const)('fields %s', (_, fields, text) => {
  expect(yamlLines(fields)).toBe(text);
  for (const [name, value] of fields)
    if (text.startsWith(name)) expect(parse(text)).toEqual({ [name]: value });
});
