import { pageFrame, type PageFrame } from './page-frame.ts';
import { storyCards, type StoryCard } from './story-card.ts';
import { missingAddress } from '../newsroom/addresses.ts';
import { topOfFront } from './home/home-page.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { say } from '../words/say.ts';
import { wordsOf } from './words-of.ts';

/** The page for addresses that do not exist. */
export interface MissingPage extends PageFrame {
  readonly type: 'missing';
  /** The first of the front page. */
  readonly top: readonly StoryCard[];
}

const shown = 4;

/** The page for addresses that do not exist. */
export function missingPage(newsroom: Newsroom): MissingPage {
  const words = wordsOf(newsroom);
  const frame = pageFrame(newsroom, {
    title: say(words, 'missing.title'),
    description: say(words, 'missing.description'),
    path: missingAddress,
    indexed: false,
  });
  return {
    ...frame,
    type: 'missing',
    top: storyCards(newsroom, topOfFront(newsroom, shown), words),
  };
}
