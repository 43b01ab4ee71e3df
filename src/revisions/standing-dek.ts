import type { Article } from '../model/article.ts';
import type { CompiledNote } from '../story/compile-note.ts';
import { orderUpdates } from './order-updates.ts';

/**
 * What stands for a story wherever its headline stands: its dek, or what its text begins with. Of a
 * story that was withdrawn, the words that withdraw it: its dek is no longer true.
 *
 * @param lead the beginning of its text, where it has no dek
 * @param noteOf its notes as they are shown, by their words
 */
export function standingDek(
  { dek, updates }: Pick<Article, 'dek' | 'updates'>,
  lead: string,
  noteOf: (note: string) => CompiledNote,
): string {
  const withdrawal = orderUpdates(updates).find(({ kind }) => kind === 'retraction');
  if (withdrawal !== undefined) return noteOf(withdrawal.note).text;
  return dek ?? lead;
}
