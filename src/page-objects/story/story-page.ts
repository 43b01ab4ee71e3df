import { embeddedOrigins } from '../content-policy.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import type { Link } from '../link.ts';
import type { ArticleKind } from '../../model/article.ts';
import { bylineInWords } from './byline-in-words.ts';
import { bylineParts, type BylinePart } from './byline-parts.ts';
import { ageOf } from './age-of.ts';
import { bylinesOf, type Byline } from './bylines.ts';
import { showMoment, type ShownMoment } from '../../words/dates/show-moment.ts';
import { shownLines, type ShownLines } from '../lines/shown-lines.ts';
import { shownImage, shownPictures, type ShownImage } from '../shown-image.ts';
import type { Door, OutlineEntry } from '../../story/story.ts';
import { boxedStories } from '../boxed-stories.ts';
import { shownEmbeds } from '../shown-embeds.ts';
import type { FoundEmbed } from '../../newsroom/embeds/find-embed.ts';
import { shownDownloads, type ShownDownload } from '../downloads/shown-downloads.ts';
import { shownCallouts, type ShownCallout } from '../shown-callouts.ts';
import { formsIn, type FormName } from '../../story/body/forms/forms-in.ts';
import type { BodyElement } from '../../story/body/body-element.ts';
import { speakersOf, type Speaker } from './speakers.ts';
import { editionLinks } from './edition-links.ts';
import { entityCards, type EntityCard } from './entity-cards.ts';
import { listedSources, noteGroups, type NoteGroup } from './note-groups.ts';
import { shownAnnotations } from './shown-annotations.ts';
import { shownNotices, type ShownNotice } from './shown-notice.ts';
import { shownPullQuotes, type PulledWords } from './shown-pull-quotes.ts';
import { shownUpdate, type ShownUpdate } from './shown-update.ts';
import type { Source } from '../../model/source.ts';
import { flaggedTitle } from '../flagged-title.ts';
import { shownDek } from '../shown-dek.ts';
import { storyCard, storyLink, type StoryCard } from '../story-card.ts';
import { lastChange } from '../../newsroom/live/last-change.ts';
import { graveNote } from '../../revisions/grave-note.ts';
import { divideUpdates } from '../../revisions/divide-updates.ts';
import type { UpdateKind, UpdateNote } from '../../model/update-note.ts';
import { sectionAddress, storylineAddress } from '../../newsroom/addresses.ts';
import { localDay } from '../../words/dates/local-day.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { readerTools, type ReaderTools } from '../reader-tools.ts';
import { readingMinutes } from './reading-minutes.ts';
import { relatedStories } from './related-stories.ts';
import { storylineNeighbours, type Neighbours } from './storyline-neighbours.ts';
import { subjectLinks } from '../subject/subject.ts';
import { topicLink } from '../lists/topic-pages.ts';
import type { LanguageMarks, PageWords } from '../../words/page-words.ts';
import { storyHead } from './story-head.ts';
import { siteLanguage } from '../words-of.ts';

/** A story’s own page. */
export interface StoryPage extends PageFrame {
  readonly type: 'story' | 'live';
  readonly id: string;
  readonly headline: string;
  /** Which page of earlier entries it is, from 1 on; undefined for the story itself. */
  readonly part: number | undefined;
  /** What is so grave that the headline says it. */
  readonly grave: UpdateKind | undefined;
  /** None where the first paragraph says the same. */
  readonly dek: string | undefined;
  readonly kicker: Link;
  readonly kind: ArticleKind;
  /** Whether it is live coverage that has ended. */
  readonly isOver: boolean;
  readonly section: Link;
  readonly bylines: readonly Byline[];
  /** The byline in words, with links on the names of its authors. */
  readonly bylineParts: readonly BylinePart[];
  /** What marks the language of those words. */
  readonly bylineMarks: LanguageMarks;
  readonly published: ShownMoment;
  /** The newest dated note; undefined without one. */
  readonly updated: ShownMoment | undefined;
  readonly readingMinutes: number;
  /** How many whole years it is older than the newest story; undefined where that is not to be said. */
  readonly age: number | undefined;
  readonly wordCount: number;
  readonly image: ShownImage | undefined;
  /** A recording of it, as a path of the site. */
  readonly audio: string | undefined;
  readonly tools: ReaderTools;
  /** Path of its source, by which a body with code of its own is found. */
  readonly file: string;
  readonly door: Door;
  readonly body: readonly BodyElement[];
  /** The forms of its text whose looks are loaded apart. */
  readonly forms: readonly FormName[];
  readonly outline: readonly OutlineEntry[];
  /** Annotations and footnotes with the sources that they rest on. */
  readonly notes: readonly NoteGroup[];
  /** Speakers of the story’s quotations, by the `by` of `<Quote>`. */
  readonly speakers: Readonly<Record<string, Speaker>>;
  /** Pictures of the story’s folder, by the `src` of `<Figure>`. */
  readonly pictures: Readonly<Record<string, ShownImage>>;
  /** Boxes of the publication that the body names. */
  readonly callouts: Readonly<Record<string, ShownCallout>>;
  /** What the body embeds from elsewhere, by its addresses. */
  readonly embeds: Readonly<Record<string, FoundEmbed>>;
  /** Files that the body offers, by the `src` of `<Download>`. */
  readonly downloads: Readonly<Record<string, ShownDownload>>;
  /** What is set large of the text, by the `words` of `<PullQuote>`. */
  readonly pullQuotes: Readonly<Record<string, PulledWords>>;
  /** The stories that boxes of the body lead to. */
  readonly boxedStories: Readonly<Record<string, Link>>;
  /** The lines below pictures, charts and tables. */
  readonly lines: ShownLines;
  readonly cards: readonly EntityCard[];
  /** Notes above the text, in full: the grave ones. */
  readonly leadingUpdates: readonly ShownUpdate[];
  /** Notes below the text, the gravest first: a line above it leads to each major one. */
  readonly closingUpdates: readonly ShownUpdate[];
  /** Notices above the text, and below it. */
  readonly leadingNotices: readonly ShownNotice[];
  readonly closingNotices: readonly ShownNotice[];
  readonly sources: readonly Source[];
  readonly about: readonly Link[];
  readonly topics: readonly Link[];
  readonly related: readonly { readonly card: StoryCard; readonly why: string }[];
  readonly storyline:
    (Link & { readonly previous: Link | undefined; readonly next: Link | undefined }) | undefined;
  readonly canonicalElsewhere: string | undefined;
  /** The languages in which it can be read too. */
  readonly editions: readonly Link[];
}

/**
 * A story’s own page.
 *
 * @param above pages between its section and this one
 */
export function storyPage(
  newsroom: Newsroom,
  entry: NewsroomStory,
  above: readonly Link[] = [],
): StoryPage {
  const { publication } = newsroom;
  const { id, href, lang, file, value, story } = entry;
  const { timeZone } = publication;
  const { leading, closing } = divideUpdates(value.updates);
  const [grave, major] = [
    leading.filter(({ severity }) => severity === 'grave'),
    leading.filter(({ severity }) => severity !== 'grave'),
  ];
  const shown = (update: UpdateNote) => shownUpdate(newsroom, entry, update, frame.words);
  const updated = lastChange(entry);
  const title = publication.sections.find((each) => each.id === value.section)?.title;
  const section = {
    label: title ?? value.section,
    href: sectionAddress(value.section),
    lang: siteLanguage(publication),
  };
  const neighbours = neighboursOf(newsroom, entry);
  const embeds = shownEmbeds(newsroom, story.body);
  const frame = pageFrame(newsroom, {
    title: flaggedTitle(newsroom, entry),
    windowTitle: graveNote(value.updates) === undefined ? value.titles.search : undefined,
    description: value.dek,
    path: href,
    lang,
    above: [section, ...above],
    section: value.section,
    canonical: value.canonical,
    head: storyHead(newsroom, entry, section.label),
    frames: embeddedOrigins(embeds),
  });
  const { words } = frame;
  return {
    ...frame,
    type: 'story',
    id,
    headline: value.title,
    part: entry.part,
    grave: graveNote(value.updates),
    dek: shownDek(entry),
    kicker:
      value.kicker === undefined ? section : { label: value.kicker, href: section.href, lang },
    kind: value.kind,
    isOver: value.coverageEnded !== undefined,
    section,
    bylines: bylinesOf(newsroom, entry, words),
    bylineParts: bylineParts(
      newsroom,
      value,
      value.byline ?? bylineInWords(newsroom, value, words),
    ),
    bylineMarks: value.byline === undefined ? words.marks : frame.site.marks,
    published: showMoment(words, value.published, timeZone),
    updated: updated === undefined ? undefined : showMoment(words, updated, timeZone),
    readingMinutes: readingMinutes(story.wordCount, lang),
    wordCount: story.wordCount,
    age: ageOf(newsroom, entry),
    image:
      value.image === undefined
        ? undefined
        : shownImage(newsroom, file, value.image, 'lead', entry),
    audio: value.audio,
    tools: readerTools(publication),
    file,
    door: story.door,
    body: story.body,
    forms: formsIn(story),
    outline: publication.features.contents ? story.outline : [],
    notes: noteGroups(
      shownAnnotations(newsroom, entry, frame.words),
      story.footnotes,
      listedSources(entry, frame.words),
    ),
    speakers: speakersOf(newsroom, story, lang, localDay(value.published, timeZone), words),
    pictures: shownPictures(newsroom, entry),
    callouts: shownCallouts(newsroom, story.body),
    embeds,
    downloads: shownDownloads(newsroom, entry),
    boxedStories: boxedStories(newsroom, story.body),
    lines: shownLines(entry, story.body),
    cards: entityCards(newsroom, entry),
    leadingUpdates: grave.map(shown),
    closingUpdates: [...major, ...closing].map(shown),
    pullQuotes: shownPullQuotes(newsroom, entry),
    leadingNotices: shownNotices(entry, 'head'),
    closingNotices: shownNotices(entry, 'end'),
    sources: value.sources,
    about: subjectLinks(newsroom, value.entities.about, lang),
    topics: value.topics.flatMap((topic) => topicLink(newsroom, topic, words) ?? []),
    related: relatedTo(newsroom, entry, neighbours, words),
    storyline: storylineOf(newsroom, entry, neighbours),
    canonicalElsewhere: value.canonical,
    editions: editionLinks(newsroom, entry),
  };
}

function neighboursOf({ index }: Newsroom, { id, value }: NewsroomStory): Neighbours {
  const list = value.storyline === undefined ? undefined : index.byStoryline.get(value.storyline);
  return storylineNeighbours(list ?? [], id);
}

function relatedTo(
  newsroom: Newsroom,
  entry: NewsroomStory,
  { previous, next }: Neighbours,
  words: PageWords,
): StoryPage['related'] {
  const linked = new Set([previous, next].flatMap((story) => story?.id ?? []));
  return relatedStories(newsroom, entry, linked, words).map(({ story, why }) => ({
    card: storyCard(newsroom, story, words),
    why,
  }));
}

function storylineOf(
  newsroom: Newsroom,
  { value }: NewsroomStory,
  { previous, next }: Neighbours,
): StoryPage['storyline'] {
  const storyline = newsroom.publication.storylines.find(({ id }) => id === value.storyline);
  if (storyline === undefined) return undefined;
  return {
    label: storyline.title,
    href: storylineAddress(storyline.id),
    previous: previous === undefined ? undefined : storyLink(newsroom, previous),
    next: next === undefined ? undefined : storyLink(newsroom, next),
  };
}
