import { searchAddress } from '../newsroom/addresses.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { isRetracted } from '../revisions/grave-note.ts';
import { say } from '../words/say.ts';
import { pageFrame, type PageFrame } from './page-frame.ts';
import { storyCards, type StoryCard } from './story-card.ts';
import { wordsOf } from './words-of.ts';

/** The page on which readers search. */
export interface SearchPage extends PageFrame {
  /** The newest stories, offered until something is asked. */
  readonly latest: readonly StoryCard[];
}

const latestShown = 4;

/** The page on which readers search. */
export function searchPage(newsroom: Newsroom): SearchPage {
  const words = wordsOf(newsroom);
  const frame = pageFrame(newsroom, {
    title: say(words, 'search.title'),
    description: say(words, 'search.description', { publication: newsroom.publication.name }),
    path: searchAddress,
    indexed: false,
  });
  const sound = newsroom.stories.filter(({ value }) => !isRetracted(value.updates));
  return { ...frame, latest: storyCards(newsroom, sound.slice(0, latestShown), words) };
}
