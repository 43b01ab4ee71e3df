import type { UpdateKind, UpdateNote } from '../model/update-note.ts';
import { orderUpdates } from './order-updates.ts';

/** The kind of the gravest note on a story, if it is so grave that every headline has to say it. */
export function graveNote(updates: readonly UpdateNote[]): UpdateKind | undefined {
  const [gravest] = orderUpdates(updates);
  return gravest?.severity === 'grave' ? gravest.kind : undefined;
}

/** Whether a story was withdrawn. */
export function isRetracted(updates: readonly UpdateNote[]): boolean {
  return updates.some(({ kind }) => kind === 'retraction');
}
