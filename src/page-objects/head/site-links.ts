import {
  homeScreenIconAddress,
  licenceAddress,
  manifestAddress,
  openSearchAddress,
} from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { marksIn } from '../../words/page-words.ts';
import { siteLanguage } from '../words-of.ts';
import { aiRights } from './ai-rights.ts';
import type { HeadLink } from './page-head.ts';

/**
 * What every page leads programs to: how the site is searched, what it is called on a home screen, and
 * what machines may do with it where the newsroom has said so.
 *
 * @param lang language of the page
 */
export function siteLinks({ publication }: Newsroom, lang: string): HeadLink[] {
  const search: HeadLink = {
    rel: 'search',
    type: 'application/opensearchdescription+xml',
    title: publication.name,
    href: openSearchAddress,
    marks: marksIn({ lang: siteLanguage(publication) }, lang),
  };
  const licence: HeadLink = { rel: 'license', type: 'application/rsl+xml', href: licenceAddress };
  return [
    search,
    { rel: 'manifest', href: manifestAddress },
    { rel: 'apple-touch-icon', href: homeScreenIconAddress },
    ...(aiRights(publication) === undefined ? [] : [licence]),
  ];
}
