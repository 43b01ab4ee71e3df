import type { EntityKind } from '../../model/entity.ts';
import type { Link } from '../link.ts';
import { cardIdOf } from '../../story/page-ids.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { storyLink } from '../story-card.ts';
import { subjectOf } from '../subject/subject.ts';

/** The hover card of an entity or person, shown at its first mention. */
export interface EntityCard {
  readonly id: string;
  readonly href: string;
  /** Id of the card’s element in the page. */
  readonly cardId: string;
  readonly name: string;
  readonly kind: EntityKind | 'person';
  readonly nativeName: { readonly text: string; readonly lang: string } | undefined;
  readonly description: string;
  /** Its newest stories other than this one, three at most. */
  readonly stories: readonly Link[];
}

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
        .map((story) => storyLink(newsroom, story)),
    };
  });
}
