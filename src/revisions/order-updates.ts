import type { UpdateNote, UpdateSeverity } from '../model/update-note.ts';
import { instantOf } from '../text/instant-of.ts';

const gravity: Readonly<Record<UpdateSeverity, number>> = { grave: 0, major: 1, minor: 2 };

/** Compares notes for a list with the newest first; undated ones come last. */
export function compareNewestFirst(one: UpdateNote, other: UpdateNote): number {
  const instants = [instantOfUpdate(one), instantOfUpdate(other)] as const;
  if (instants[0] === instants[1]) return 0;
  if (instants[0] === undefined) return 1;
  if (instants[1] === undefined) return -1;
  return instants[1] - instants[0];
}

/** Orders notes: the gravest first; of one severity, the newest. Others keep their order. */
export function orderUpdates(updates: readonly UpdateNote[]): UpdateNote[] {
  return updates.toSorted(
    (one, other) =>
      gravity[one.severity] - gravity[other.severity] || compareNewestFirst(one, other),
  );
}

/** The instant of a note; undefined if the record gives none. */
function instantOfUpdate(update: UpdateNote): number | undefined {
  return update.at === 'undated' ? undefined : instantOf(update.at);
}
