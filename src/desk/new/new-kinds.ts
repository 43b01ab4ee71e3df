import { newDeal } from './new-deal.ts';
import { newEntry } from './new-entry.ts';
import { newEntity } from './new-entity.ts';
import type { NewKind } from './new-kind.ts';
import { newNewsroom } from './new-newsroom.ts';
import { newPage } from './new-page.ts';
import { newPerson } from './new-person.ts';
import { newPicture } from './new-picture.ts';
import { newStory } from './new-story.ts';
import { newUpdate } from './new-update.ts';

/** Everything that `npm run new` makes, by the word that it is asked for with. */
export const newKinds: ReadonlyMap<string, NewKind> = new Map([
  ['story', newStory],
  ['entry', newEntry],
  ['update', newUpdate],
  ['picture', newPicture],
  ['person', newPerson],
  ['entity', newEntity],
  ['deal', newDeal],
  ['page', newPage],
  ['newsroom', newNewsroom],
]);
