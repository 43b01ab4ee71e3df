import type { Migration } from '../migration.ts';
import { typedTags } from '../typed-tags.ts';

/** `<Fig>` looked like a picture to whoever read it. */
export const figIsAmount: Migration = {
  name: 'fig-is-amount',
  since: '2026-11-25',
  does: 'Calls `<Fig>`, a figure with what it comes to in another unit, `<Amount>`.',
  of: 'story',
  look: (text) =>
    typedTags(text, 'Fig').map(({ names }) => ({
      edits: names.map((span) => ({ ...span, text: 'Amount' })),
    })),
};
