import { cardIdOf } from '../addresses.ts';
import type { Newsroom, NewsroomStory } from '../newsroom.ts';
import type { EntityCard } from '../page-objects.ts';
import { storyLink } from './story-card.ts';
import { subjectOf } from './subject.ts';

const storiesOnCard = 3;

/** The cards of a story: one for each entity or person at its first mention. */
export function entityCards(newsroom: Newsroom, story: NewsroomStory): EntityCard[] {
  return story.mentions.flatMap(({ id }) => {
    const subject = subjectOf(newsroom, id);
    if (subject === undefined) return [];
    const newest = newsroom.index.byMention.get(id)?.slice(0, storiesOnCard + 1) ?? [];
    return {
      id,
      href: subject.href,
      cardId: cardIdOf(id),
      name: subject.label,
      kind: subject.kind,
      nativeName: subject.nativeName,
      description: subject.description,
      stories: newest
        .filter((other) => other.id !== story.id)
        .slice(0, storiesOnCard)
        .map(storyLink),
    };
  });
}
