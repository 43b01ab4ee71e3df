import { bylinesOf, type Byline } from './story/bylines.ts';
import type { DrawnCard } from './home/drawn-card.ts';
import { flaggedTitle } from './flagged-title.ts';
import { graveNote } from '../revisions/grave-note.ts';
import { authorNames } from './author-names.ts';
import type { ArticleKind } from '../model/article.ts';
import { showMoment, type ShownMoment } from '../words/dates/show-moment.ts';
import { shownImage, type ShownImage } from './shown-image.ts';
import { orderUpdates } from '../revisions/order-updates.ts';
import type { UpdateKind } from '../model/update-note.ts';
import type { PicturePlace } from './picture-places.ts';
import type { Newsroom, NewsroomStory } from '../newsroom/newsroom.ts';
import type { Link } from './link.ts';
import { readingMinutes } from './story/reading-minutes.ts';
import type { PageWords } from '../words/page-words.ts';
import { siteLanguage } from './words-of.ts';

/** A story in a list. */
export interface StoryCard {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly dek: string;
  /** A few words of the story’s own, or its section in the publication’s language. */
  readonly kicker: { readonly text: string; readonly lang: string };
  readonly kind: ArticleKind;
  /** Whether it is live coverage that has ended. */
  readonly isOver: boolean;
  readonly lang: string;
  readonly published: ShownMoment;
  /** As a line names them: of many, the first and how many more. */
  readonly authors: readonly string[];
  /** Who speaks in it, where it is one person’s opinion. */
  readonly writers: readonly Writer[];
  readonly image: ShownImage | undefined;
  /** What stands in place of a picture, where there is room for one. */
  readonly drawn: DrawnCard | undefined;
  readonly readingMinutes: number;
  /** In whole years, where lists are not by date and readers are told. */
  readonly age: number | undefined;
  /** The gravest note on the story, if it is more than a minor one. */
  readonly flag: UpdateKind | undefined;
  /** The same, if it is so grave that it stands in the headline. */
  readonly grave: UpdateKind | undefined;
}

/** Whose opinion a story is: named and shown wherever it appears. */
export type Writer = Pick<Byline, 'name' | 'portrait' | 'initials'>;

/** Faces beside an opinion: of more, the first. */
const mostWriters = 2;

/**
 * A story as lists show it.
 *
 * @param words those of the page that has the list
 * @param place where its picture stands; without one it has none
 */
export function storyCard(
  newsroom: Newsroom,
  entry: NewsroomStory,
  words: PageWords,
  place?: PicturePlace,
): StoryCard {
  const { publication } = newsroom;
  const { id, href, file, lang, value, story } = entry;
  const section = publication.sections.find((each) => each.id === value.section);
  const kicker =
    value.kicker === undefined
      ? { text: section?.title ?? value.section, lang: siteLanguage(publication) }
      : { text: value.kicker, lang };
  return {
    id,
    href,
    title: value.titles.lists ?? value.title,
    dek: value.dek,
    kicker,
    kind: value.kind,
    isOver: value.coverageEnded !== undefined,
    lang,
    published: showMoment(words, value.published, publication.timeZone),
    authors: authorNames(newsroom, value, words),
    image:
      value.image === undefined || place === undefined
        ? undefined
        : shownImage(newsroom, file, value.image, place),
    readingMinutes: readingMinutes(story.wordCount, lang),
    flag: flagOf(entry),
    grave: graveNote(value.updates),
    writers:
      value.kind === 'opinion' ? bylinesOf(newsroom, entry, words).slice(0, mostWriters) : [],
    drawn: undefined,
    age: undefined,
  };
}

/** Cards of several stories, in their order; with pictures if there is a place for them. */
export function storyCards(
  newsroom: Newsroom,
  stories: readonly NewsroomStory[],
  words: PageWords,
  place?: PicturePlace,
): StoryCard[] {
  return stories.map((story) => storyCard(newsroom, story, words, place));
}

/** The link to a story, with its headline and what is gravely wrong with it. */
export function storyLink(newsroom: Newsroom, story: NewsroomStory): Link {
  return { label: flaggedTitle(newsroom, story), href: story.href, lang: story.lang };
}

function flagOf({ value }: NewsroomStory): UpdateKind | undefined {
  const gravest = orderUpdates(value.updates)[0];
  return gravest === undefined || gravest.severity === 'minor' ? undefined : gravest.kind;
}
