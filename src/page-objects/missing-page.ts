import { pageFrame, type PageFrame } from './page-frame.ts';
import { storyCards, type StoryCard } from './story-card.ts';
import { missingAddress } from '../newsroom/addresses.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';

/** The page for addresses that do not exist. */
export interface MissingPage extends PageFrame {
  readonly type: 'missing';
  readonly latest: readonly StoryCard[];
}

const latestShown = 4;

/** The page for addresses that do not exist. */
export function missingPage(newsroom: Newsroom): MissingPage {
  const frame = pageFrame(newsroom, {
    title: 'Page not found',
    description: 'There is no page at this address.',
    path: missingAddress,
    indexed: false,
  });
  const latest = storyCards(newsroom, newsroom.stories.slice(0, latestShown));
  return { ...frame, type: 'missing', latest };
}
