import type { UpdateNote } from '../../model/update-note.ts';
import { noteOf } from '../../newsroom/compile-notes.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { absolute } from '../../page-objects/graph/absolute.ts';
import { permanentUrnOfUpdate } from '../../newsroom/permanent-id.ts';
import { shownUpdate } from '../../page-objects/story/shown-update.ts';
import { wordsOf } from '../../page-objects/words-of.ts';
import { toHtml } from '../../story/body/to-html.ts';
import { updateId } from '../../story/page-ids.ts';
import { instantOf } from '../../text/instant-of.ts';
import { say } from '../../words/say.ts';
import { absoluteFrom } from '../portable/absolute-from.ts';
import { portableUpdate } from '../portable/portable-notes.ts';
import type { FeedEntry } from './feed.ts';
import { authorsOf } from './story-entry.ts';

/** A dated update note as an entry of its own, in the feed of notes. */
export function updateEntry(
  newsroom: Newsroom,
  story: NewsroomStory,
  update: UpdateNote,
): FeedEntry {
  const { lang, href, value } = story;
  const words = wordsOf(newsroom, lang);
  const page = absolute(newsroom, href);
  const shown = shownUpdate(newsroom, story, update, words);
  const label = say(words, `update.${update.kind}`);
  const at = new Date(instantOf(update.at));
  return {
    id: permanentUrnOfUpdate(newsroom, story, update.id),
    address: `${page}#${updateId(update.id)}`,
    title: say(words, 'line.labelled', { label, text: value.title }),
    summary: noteOf(story, update.note).text,
    html: toHtml(portableUpdate(shown, words, absoluteFrom(newsroom, page))),
    lang,
    published: at,
    updated: at,
    authors: authorsOf(newsroom, story),
    categories: [{ term: update.kind, label }],
    picture: undefined,
  };
}
