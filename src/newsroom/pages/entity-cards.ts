import { cardIdOf } from '../addresses.ts';
import type { Newsroom, NewsroomStory } from '../newsroom.ts';
import type { EntityCard } from '../page-objects.ts';
import { storyLink } from './story-card.ts';
import { subjectOf } from './subject.ts';

const storiesOnCard = 3;

/** How many stories are looked at for those: the work must not grow with the archive. */
const candidatesForCard = 40;

/** A story or a page that names entities and people. */
type NamingEntry = Pick<NewsroomStory, 'mentions' | 'href' | 'lang'>;

/**
 * The cards of a story or page: one for each entity or person at its first mention, with its newest
 * other stories in the same language, those about it before those that only name it.
 */
export function entityCards(newsroom: Newsroom, entry: NamingEntry): EntityCard[] {
  return entry.mentions.flatMap(({ id }) => {
    const subject = subjectOf(newsroom, id);
    if (subject === undefined) return [];
    const candidates = new Set([
      ...(newsroom.index.byAbout.get(id)?.slice(0, candidatesForCard) ?? []),
      ...(newsroom.index.byMention.get(id)?.slice(0, candidatesForCard) ?? []),
    ]);
    return {
      id,
      href: subject.href,
      cardId: cardIdOf(id),
      name: subject.label,
      kind: subject.kind,
      nativeName: subject.nativeName,
      description: subject.description,
      stories: [...candidates]
        .filter((other) => other.href !== entry.href && other.lang === entry.lang)
        .slice(0, storiesOnCard)
        .map(storyLink),
    };
  });
}
