import type { Nouns } from '../../content/read-nouns.ts';
import { namesOf } from '../../entities/names-of.ts';
import { dayLength } from './days.ts';
import type { ReportedStory } from './reported-stories.ts';

/** A name that more stories list of late than before. */
export interface RisingName {
  readonly id: string;
  readonly name: string;
  /** Stories of the last four weeks. */
  readonly lately: number;
  /** Stories of the twelve weeks before. */
  readonly before: number;
}

/** The weeks that are compared: the last four with the twelve before, of which a third is as long. */
const compared = { lately: 28 * dayLength, before: 84 * dayLength };
const timesAsLong = compared.before / compared.lately;

/**
 * The people and entities that stories list more often in the last four weeks than in the twelve before,
 * for as long a time; what rose most comes first.
 *
 * @param now in milliseconds since 1970
 */
export function namesRising(
  stories: readonly ReportedStory[],
  nouns: Pick<Nouns, 'entities' | 'people'>,
  now: number,
): RisingName[] {
  const counts = new Map<string, { lately: number; before: number }>();
  for (const { instant, names } of stories) {
    const age = now - instant;
    if (age >= compared.lately + compared.before) continue;
    for (const id of names) {
      const count = counts.get(id) ?? { lately: 0, before: 0 };
      count[age < compared.lately ? 'lately' : 'before'] += 1;
      counts.set(id, count);
    }
  }
  return [...counts]
    .map(([id, count]) => ({ id, name: namesOf(nouns, id)[0] ?? id, ...count }))
    .filter((name) => riseOf(name) > 0)
    .sort((one, other) => riseOf(other) - riseOf(one) || (one.id < other.id ? -1 : 1));
}

/** The mean of the weeks before, for as long a time as the last ones. */
export function meanBefore({ before }: Pick<RisingName, 'before'>): number {
  return before / timesAsLong;
}

function riseOf({ lately, before }: Pick<RisingName, 'lately' | 'before'>): number {
  return lately * timesAsLong - before;
}
