import type { UpdateNote } from '../../model/update-note.ts';
import { personAddress } from '../addresses.ts';
import { showMoment } from '../dates/show-moment.ts';
import type { Newsroom, NewsroomStory } from '../newsroom.ts';
import type { ListedUpdate, ShownUpdate } from '../page-objects.ts';
import { storyLink } from './story-card.ts';

/** A note as its story shows it. */
export function shownUpdate(
  { publication, people }: Newsroom,
  story: NewsroomStory,
  update: UpdateNote,
): ShownUpdate {
  const { id, kind, severity, at, note, by, passage, was } = update;
  const author = by === undefined ? undefined : people.get(by);
  return {
    anchor: `update-${id}`,
    kind,
    severity,
    at: at === 'undated' ? undefined : showMoment(at, publication.timeZone),
    note,
    by:
      author === undefined
        ? undefined
        : { label: author.value.name, href: personAddress(author.id) },
    passageAnchor: story.passages.find((marked) => marked.update === id)?.anchor,
    passage: passage?.exact,
    was,
  };
}

/** A note as lists of notes show it, with its story. */
export function listedUpdate(
  newsroom: Newsroom,
  { story, update }: { readonly story: NewsroomStory; readonly update: UpdateNote },
): ListedUpdate {
  return {
    update: shownUpdate(newsroom, story, update),
    story: storyLink(story),
    published: showMoment(story.value.published, newsroom.publication.timeZone),
  };
}
