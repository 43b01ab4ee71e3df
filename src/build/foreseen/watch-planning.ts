import type { Newsroom } from '../../newsroom/newsroom.ts';
import { watchReads } from '../../newsroom/reads/story-reads.ts';
import type { Foreseen } from './open-foreseen.ts';

/**
 * Watches what things are to be made. Which there are follows from what all of them depend on; if the
 * text of a story were asked for it, nobody could tell which of them that concerns.
 *
 * @param planned the things, before they are made
 */
export function* watchPlanning<Planned>(
  planned: Iterable<Planned>,
  newsroom: Pick<Newsroom, 'storyById'>,
  { doubt }: Pick<Foreseen<object>, 'doubt'>,
): Generator<Planned, void> {
  const things = planned[Symbol.iterator]();
  // Of live coverage all depend on the text.
  const isLive = (id: string) => newsroom.storyById.get(id)?.value.kind === 'live';
  for (;;) {
    const { result, reads } = watchReads(() => things.next());
    if (![...reads].every(isLive)) doubt();
    if (result.done === true) return;
    yield result.value;
  }
}
