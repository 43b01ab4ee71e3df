import { showMoment } from '../dates/show-moment.ts';
import type { Newsroom, NewsroomPage } from '../newsroom.ts';
import type { TextPage } from '../page-objects.ts';
import { entityCards } from './entity-cards.ts';
import { pageFrame } from './page-frame.ts';
import { shownPictures } from './shown-image.ts';
import { speakersOf } from './speakers.ts';

/** A page of `content/pages`. */
export function textPage(newsroom: Newsroom, entry: NewsroomPage): TextPage {
  const { id, href, lang, value, story } = entry;
  const { updated } = value;
  const { timeZone } = newsroom.publication;
  return {
    ...pageFrame(newsroom, { title: value.title, description: value.dek, path: href, lang }),
    type: 'page',
    id,
    heading: value.title,
    dek: value.dek,
    updated: updated === undefined ? undefined : showMoment(updated, timeZone),
    door: story.door,
    body: story.body,
    outline: story.outline,
    footnotes: story.footnotes,
    speakers: speakersOf(newsroom, story, undefined),
    pictures: shownPictures(story.body, entry.pictures),
    cards: entityCards(newsroom, entry),
  };
}
