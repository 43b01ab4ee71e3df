import { expect, test } from 'vitest';
import type { BodyElement } from '../../story/body/body-element.ts';
import { quotedBlocks } from './quoted-blocks.ts';

const body: readonly BodyElement[] = [
  { type: 'html', html: '<p id="p-1">a</p><blockquote><p id="p-2">b</p></blockquote>' },
  {
    type: 'holder',
    open: '<ol>',
    close: '</ol>',
    children: [
      {
        type: 'Quote',
        id: 'quote-1',
        attributes: { by: 'zhang' },
        children: [{ type: 'html', html: '<p id="p-3">c</p><p id="p-4">d</p>' }],
      },
      { type: 'html', html: '<p id="p-5">e</p>' },
    ],
  },
];

test('what stands in a quotation, in Markdown or in a component, is quoted', () => {
  expect([...quotedBlocks(body)]).toEqual(['p-2', 'p-3', 'p-4']);
});
