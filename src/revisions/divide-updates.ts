import type { UpdateNote } from '../model/update-note.ts';
import { orderUpdates } from './order-updates.ts';

/** Where the notes of a story stand. */
export interface DividedUpdates {
  /** Above the text: what a reader must know before reading on. */
  readonly leading: readonly UpdateNote[];
  /** Below the text. */
  readonly closing: readonly UpdateNote[];
}

/** Divides the notes of a story by severity: major and grave ones lead, the gravest first. */
export function divideUpdates(updates: readonly UpdateNote[]): DividedUpdates {
  const ordered = orderUpdates(updates);
  return {
    leading: ordered.filter(({ severity }) => severity !== 'minor'),
    closing: ordered.filter(({ severity }) => severity === 'minor'),
  };
}
