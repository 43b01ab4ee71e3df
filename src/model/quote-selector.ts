import { z } from 'zod';
import { anyText } from './scalars.ts';

/**
 * A passage named by its words, with as much of what stands before and after as makes it unique.
 * It is the W3C TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector)
 * with one demand more: it must be found exactly once.
 */
export const quoteSelector = z
  .strictObject({
    exact: anyText.min(1, 'quote the passage').meta({
      description: 'The words of the passage, exactly as the story has them.',
    }),
    prefix: anyText.optional().meta({ description: 'Words that stand right before it.' }),
    suffix: anyText.optional().meta({ description: 'Words that stand right after it.' }),
  })
  .meta({ description: 'A passage of the story, by its words.' });

export type QuoteSelector = z.infer<typeof quoteSelector>;

/** A quote selector, or only its words when these are unique in the story. */
export const passage = z
  .union([anyText.min(1).transform((exact): QuoteSelector => ({ exact })), quoteSelector])
  .meta({ description: 'The passage by its words; add prefix or suffix if they stand twice.' });
