import type { Newsroom } from '../../newsroom/newsroom.ts';
import { absoluteAddress } from '../../text/addresses/site-address.ts';
import { directionOf } from '../../text/direction-of.ts';
import type { RedirectPage } from '../alias-redirects.ts';
import { stillPolicy } from '../content-policy.ts';

/**
 * The permanent addresses of the entries of live coverage: each leads to where its entry stands now.
 */
export function* entryRedirects({ stories, publication }: Newsroom): Generator<RedirectPage, void> {
  for (const { lang, entries } of stories) {
    for (const { permalink, href, value } of entries)
      yield {
        type: 'redirect',
        from: permalink,
        to: href,
        title: value.title,
        lang,
        dir: directionOf(lang) === 'rtl' ? 'rtl' : undefined,
        canonical: absoluteAddress(href, publication.url),
        policy: stillPolicy(publication),
      };
  }
}
