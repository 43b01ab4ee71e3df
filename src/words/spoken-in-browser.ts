import type { WordKey } from './tables/table.ts';

/** The words of the cards of notes. */
export const cardWords = ['note.link', 'note.passage'] as const satisfies readonly WordKey[];
