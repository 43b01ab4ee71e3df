import type { Newsroom } from '../newsroom/newsroom.ts';
import { discoveryOutputs } from './discovery/discovery-outputs.ts';
import { feedOutputs } from './feeds/feed-outputs.ts';
import { rightsOutputs } from './rights/rights-outputs.ts';
import { partnerOutputs } from './partners/partner-outputs.ts';
import type { SiteOutput } from './site-output.ts';
import { newsMap } from './sitemaps/news-map.ts';
import { siteMapOutputs } from './sitemaps/site-map.ts';

/**
 * Every file for programs that is made of the newsroom alone, one by one.
 *
 * @param now the moment of the build, in milliseconds since 1970: what is news, nothing else, follows it
 */
export function* siteOutputs(newsroom: Newsroom, now: number): Generator<SiteOutput, void> {
  yield* feedOutputs(newsroom);
  yield* partnerOutputs(newsroom);
  yield* siteMapOutputs(newsroom);
  yield newsMap(newsroom, now);
  yield* rightsOutputs(newsroom);
  yield* discoveryOutputs(newsroom);
}
