import { expect, test } from 'vitest';
import { prepare } from '../../story/test-story.ts';
import { foldStory } from '../../story/text/fold-story.ts';
import { resolveQuote } from '../anchoring/resolve-quote.ts';
import { isSetApart, quoteBlocksIn } from './quote-blocks.ts';

const text = `Before.

> One of the first.
>
> Two of the first.
>
> > Three, within it.

Between.

<Quote by="jack-ma">

One of the second.

- Two of the second.

</Quote>

> The third.
`;

test.each([
  [true, 'One of the first.'],
  [true, 'of the first. Two of'],
  [true, 'Two of the first. Three, within it.'],
  [true, 'One of the second. Two'],
  [false, 'Before.'],
  [false, 'Before. One of the first.'],
  [false, 'within it. Between. One of the second.'],
  [false, 'Two of the second. The third.'],
])('%s: %s', (expected, exact) => {
  const prepared = prepare(text);
  const found = resolveQuote(foldStory(prepared.blocks), { exact });
  if (found.status !== 'found') throw new Error(`The words are ${found.status}.`);
  expect(isSetApart(quoteBlocksIn(prepared), found.range)).toBe(expected);
});
