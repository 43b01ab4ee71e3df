import { publishedDate } from './graph/published-date.ts';
import { embeddedOrigins } from './content-policy.ts';
import { pageFrame, type PageFrame } from './page-frame.ts';
import { showMoment, type ShownMoment } from '../words/dates/show-moment.ts';
import type { Door, OutlineEntry } from '../story/story.ts';
import type { Link } from './link.ts';
import { boxedStories } from './boxed-stories.ts';
import { shownEmbeds } from './shown-embeds.ts';
import type { FoundEmbed } from '../newsroom/embeds/find-embed.ts';
import { shownDownloads, type ShownDownload } from './downloads/shown-downloads.ts';
import { shownCallouts, type ShownCallout } from './shown-callouts.ts';
import { formsIn, type FormName } from '../story/body/forms/forms-in.ts';
import type { BodyElement } from '../story/body/body-element.ts';
import { readerTools, type ReaderTools } from './reader-tools.ts';
import { noteGroups, type NoteGroup } from './story/note-groups.ts';
import { speakersOf, type Speaker } from './story/speakers.ts';
import { shownLines, type ShownLines } from './lines/shown-lines.ts';
import { shownPictures, type ShownImage } from './shown-image.ts';
import { entityCards, type EntityCard } from './story/entity-cards.ts';
import type { Newsroom, NewsroomPage } from '../newsroom/newsroom.ts';

/** A page of `content/pages`. */
export interface TextPage extends PageFrame {
  readonly type: 'page';
  readonly heading: string;
  readonly dek: string;
  readonly updated: ShownMoment | undefined;
  /** Path of its source, by which a body with code of its own is found. */
  readonly file: string;
  readonly door: Door;
  readonly id: string;
  readonly body: readonly BodyElement[];
  /** The forms of its text whose looks are loaded apart. */
  readonly forms: readonly FormName[];
  readonly outline: readonly OutlineEntry[];
  readonly tools: ReaderTools;
  readonly notes: readonly NoteGroup[];
  readonly speakers: Readonly<Record<string, Speaker>>;
  readonly pictures: Readonly<Record<string, ShownImage>>;
  /** Boxes of the publication that the body names. */
  readonly callouts: Readonly<Record<string, ShownCallout>>;
  /** What the body embeds from elsewhere, by its addresses. */
  readonly embeds: Readonly<Record<string, FoundEmbed>>;
  /** Files that the body offers, by the `src` of `<Download>`. */
  readonly downloads: Readonly<Record<string, ShownDownload>>;
  /** The stories that boxes of the body lead to. */
  readonly boxedStories: Readonly<Record<string, Link>>;
  /** The lines below pictures, charts and tables. */
  readonly lines: ShownLines;
  readonly cards: readonly EntityCard[];
}

/** A page of `content/pages`. */
export function textPage(newsroom: Newsroom, entry: NewsroomPage): TextPage {
  const { id, href, lang, value, story } = entry;
  const { updated } = value;
  const { timeZone } = newsroom.publication;
  const embeds = shownEmbeds(newsroom, story.body);
  const frame = pageFrame(newsroom, {
    title: value.title,
    description: value.dek,
    path: href,
    lang,
    head: { modified: updated === undefined ? undefined : publishedDate(updated) },
    frames: embeddedOrigins(embeds),
  });
  const { words } = frame;
  return {
    ...frame,
    type: 'page',
    id,
    heading: value.title,
    dek: value.dek,
    updated: updated === undefined ? undefined : showMoment(words, updated, timeZone),
    file: entry.file,
    door: story.door,
    body: story.body,
    forms: formsIn(story),
    outline: newsroom.publication.features.contents ? story.outline : [],
    tools: readerTools(newsroom.publication),
    notes: noteGroups([], story.footnotes, []),
    speakers: speakersOf(newsroom, story, lang, undefined, words),
    pictures: shownPictures(newsroom, entry),
    callouts: shownCallouts(newsroom, story.body),
    embeds,
    downloads: shownDownloads(newsroom, entry),
    boxedStories: boxedStories(newsroom, story.body),
    lines: shownLines(entry, story.body),
    cards: entityCards(newsroom, entry),
  };
}
