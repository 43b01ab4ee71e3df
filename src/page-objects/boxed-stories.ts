import type { Newsroom } from '../newsroom/newsroom.ts';
import type { BodyElement } from '../story/body/body-element.ts';
import { elementsIn } from '../story/body/elements-in.ts';
import type { Link } from './link.ts';
import { storyLink } from './story-card.ts';

/** The links to the stories that a body has boxes of, by their ids. */
export function boxedStories(
  newsroom: Newsroom,
  body: readonly BodyElement[],
): Record<string, Link> {
  return Object.fromEntries(
    elementsIn(body, 'Related').flatMap(({ attributes }) => {
      const story = newsroom.storyById.get(attributes.story);
      return story === undefined ? [] : [[attributes.story, storyLink(newsroom, story)] as const];
    }),
  );
}
