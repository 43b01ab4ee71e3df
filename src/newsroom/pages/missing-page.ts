import { missingAddress } from '../addresses.ts';
import type { Newsroom } from '../newsroom.ts';
import type { MissingPage } from '../page-objects.ts';
import { pageFrame } from './page-frame.ts';
import { storyCards } from './story-card.ts';

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
