import { orderUpdates } from '../../revisions/order-updates.ts';
import type { UpdateKind } from '../../model/update-note.ts';
import { showMoment } from '../dates/show-moment.ts';
import type { Newsroom, NewsroomStory } from '../newsroom.ts';
import type { Link, StoryCard } from '../page-objects.ts';
import { readingMinutes } from './reading-minutes.ts';
import { shownImage } from './shown-image.ts';

/** A story as lists show it. */
export function storyCard({ publication, people }: Newsroom, entry: NewsroomStory): StoryCard {
  const { id, href, file, lang, value, story } = entry;
  const section = publication.sections.find((each) => each.id === value.section);
  return {
    id,
    href,
    title: value.title,
    dek: value.dek,
    kicker: value.kicker ?? section?.title ?? value.section,
    kind: value.kind,
    lang,
    published: showMoment(value.published, publication.timeZone),
    authors: value.authors.map(({ person }) => people.get(person)?.value.name ?? person),
    image: value.image === undefined ? undefined : shownImage(file, value.image),
    readingMinutes: readingMinutes(story.wordCount, lang),
    flag: flagOf(entry),
  };
}

/** Cards of several stories, in their order. */
export function storyCards(newsroom: Newsroom, stories: readonly NewsroomStory[]): StoryCard[] {
  return stories.map((story) => storyCard(newsroom, story));
}

/** The link to a story, with its headline. */
export function storyLink({ value, href, lang }: NewsroomStory): Link {
  return { label: value.title, href, lang };
}

function flagOf({ value }: NewsroomStory): UpdateKind | undefined {
  const gravest = orderUpdates(value.updates)[0];
  return gravest === undefined || gravest.severity === 'minor' ? undefined : gravest.kind;
}
