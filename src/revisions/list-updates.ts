import type { UpdateNote } from '../model/update-note.ts';
import { compareNewestFirst } from './order-updates.ts';

/** A story as far as the list of all notes needs it. */
export interface UpdatedStory {
  readonly id: string;
  readonly value: { readonly updates: readonly UpdateNote[] };
}

/** A note and the story that it is on. */
export interface StoryUpdate<Story extends UpdatedStory> {
  readonly story: Story;
  readonly update: UpdateNote;
}

/**
 * Lists the notes of all stories, the newest first. Undated notes come last, in the order of the
 * stories: no date is guessed for them, not even from their story’s.
 */
export function listUpdates<Story extends UpdatedStory>(
  stories: readonly Story[],
): StoryUpdate<Story>[] {
  return stories
    .flatMap((story) => story.value.updates.map((update) => ({ story, update })))
    .sort((one, other) => compareNewestFirst(one.update, other.update));
}
