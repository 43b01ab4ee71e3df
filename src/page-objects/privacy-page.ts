import { privacyAddress } from '../newsroom/addresses.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { say } from '../words/say.ts';
import { countingHost } from './content-policy.ts';
import { pageFrame, type PageFrame } from './page-frame.ts';
import { wordsOf } from './words-of.ts';

/**
 * What scripts of the site keep in a reader’s browser, by the modules that do. A test holds that no
 * other module keeps anything.
 */
export const keptInBrowser = {
  'theme-switch.ts': 'privacy.theme',
  'live/since-here.ts': 'privacy.live',
  'notes/sources-switch.ts': 'privacy.notes',
  'search/recent-searches.ts': 'privacy.searches',
  'reading/saved-stories.ts': 'privacy.saved',
} as const;

/** What is kept of one kind. */
export type KeptKey = (typeof keptInBrowser)[keyof typeof keptInBrowser];

/** The page that says what the site counts, keeps and loads, by what is switched on. */
export interface PrivacyPage extends PageFrame {
  readonly type: 'privacy';
  /** Which host is told of opened pages; absent if none is. */
  readonly countedAt: string | undefined;
  readonly kept: readonly KeptKey[];
}

/** The page that says what the site counts, keeps and loads. */
export function privacyPage(newsroom: Newsroom): PrivacyPage {
  const words = wordsOf(newsroom);
  const { name, features } = newsroom.publication;
  const frame = pageFrame(newsroom, {
    title: say(words, 'privacy.title'),
    description: say(words, 'privacy.description', { publication: name }),
    path: privacyAddress,
  });
  return {
    ...frame,
    type: 'privacy',
    countedAt: countingHost(newsroom.publication),
    kept: Object.values(keptInBrowser).filter((key) => features.save || key !== 'privacy.saved'),
  };
}
