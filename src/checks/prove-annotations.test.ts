import { expect, it } from 'vitest';
import { builtSelectors } from '../annotations/published/built-selectors.ts';
import { readBuiltText } from '../annotations/published/built-text.ts';
import type { LocatedAnnotation } from '../annotations/located-annotation.ts';
import { proveAnnotations } from './prove-annotations.ts';

const page =
  '<div id="text" data-annotatable><p id="p">A <span data-annotations="deal">“deal”</span> and a deal.</p></div>';

function annotation(quote: string): LocatedAnnotation {
  const place = { block: 0, offset: 0 };
  return {
    id: 'deal',
    origin: 'stand-off',
    content: { kind: 'note', note: 'A remark.', sources: [] },
    by: 'ann',
    at: undefined,
    range: { start: place, end: place },
    quote,
    blockIds: ['p'],
  };
}

/** Why the annotation is refused, with a page, a quote in the story, and a change to what is published. */
function refused(html = page, quote = '"deal"', spoil = (json: string): string => json): string[] {
  const built = readBuiltText(html);
  const span = readBuiltText(page)?.annotations.get('deal');
  if (built === undefined || span === undefined) throw new Error('no mark');
  const selector = builtSelectors(built, span, ['p']);
  const items = [{ id: 'https://a.example/#deal', target: { selector } }];
  const json = spoil(JSON.stringify({ total: items.length, first: { items } }));
  const story = { href: '/deal/', annotations: [annotation(quote)] };
  return [...proveAnnotations({ story, built, json })].map(({ why }) => why);
}

it('accepts what leads to its words, whatever the form of their quotation marks', () => {
  expect(refused()).toEqual([]);
});

it.each<[string, string[], string]>([
  [
    'a position that is one off',
    refused(page, '"deal"', (json) => json.replace('"start":2,', '"start":3,')),
    'its selectors do not lead to one place',
  ],
  [
    'a quote that stands twice',
    refused(page, '"deal"', (json) =>
      json.replace(
        /"exact":"[^"]*","prefix":"[^"]*","suffix":"[^"]*"/u,
        '"exact":"a","prefix":"","suffix":""',
      ),
    ),
    'its selectors do not lead to one place',
  ],
  [
    'an element that is not there',
    refused(page, '"deal"', (json) => json.replace('"value":"p"', '"value":"q"')),
    'its selectors do not lead to one place',
  ],
  ['a mark on other words', refused(page, '"offer"'), 'its mark is on other words: ““deal””'],
  [
    'a mark elsewhere',
    refused(
      page.replace(
        '<span data-annotations="deal">“deal”</span> and a deal',
        '“deal” and a <span data-annotations="deal">deal</span>',
      ),
    ),
    'its selectors do not lead to its mark',
  ],
  [
    'an annotation that the story does not have',
    refused(page, '"deal"', (json) => json.replace('#deal', '#other')),
    'the story has no such annotation',
  ],
])('refuses %s', (_what, told, why) => {
  expect(told).toEqual([why]);
});

it('refuses a collection that leaves one out', () => {
  expect(refused(page, '"deal"', (json) => json.replace('"total":1', '"total":0'))).toEqual([
    '0 of 1 annotations are published',
  ]);
});
