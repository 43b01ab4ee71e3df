import { expect, test } from 'vitest';
import { parseDeclarative } from '../syntax/parse-declarative.ts';
import { toBody } from './to-body.ts';
import { withoutCode } from './without-code.ts';

test.each([
  ["import a from './a.js'\n\nText", '<p>Text</p>'],
  ['export const a = 1\n\nText {a} text', '<p>Text  text</p>'],
  ['{[1].map((n) => n)}\n\nText', '<p>Text</p>'],
  ['<Own>*kept*</Own>', '<em>kept</em>'],
  ['> one <Own>*two*</Own>', '<blockquote>\n<p>one <em>two</em></p>\n</blockquote>'],
])('of %j a feed reads %s', (source, html) => {
  const parsed = parseDeclarative(source);
  expect(parsed.status === 'parsed' ? toBody(withoutCode(parsed.tree)) : []).toEqual([
    { type: 'html', html },
  ]);
});

test('components of the site stay, inside those of the story too', () => {
  const parsed = parseDeclarative(
    '<Own>\n\n<Quote by="jack-ma">\n\nWords {1}\n\n</Quote>\n\n</Own>',
  );
  expect(parsed.status === 'parsed' ? toBody(withoutCode(parsed.tree)) : []).toEqual([
    {
      type: 'Quote',
      id: 'quote-1',
      attributes: { by: 'jack-ma' },
      children: [{ type: 'html', html: '<p>Words </p>' }],
    },
  ]);
});
