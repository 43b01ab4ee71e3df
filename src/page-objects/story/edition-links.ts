import { editionsOf, indexedEditionsOf } from '../../newsroom/editions-of.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { languageName } from '../../words/language-name.ts';
import { absolute } from '../graph/absolute.ts';
import type { HeadLink } from '../head/page-head.ts';
import type { Link } from '../link.ts';

/** The languages in which a story can be read too, each by the name that it has for itself. */
export function editionLinks(newsroom: Newsroom, story: NewsroomStory): Link[] {
  return editionsOf(newsroom, story)
    .filter(({ id }) => id !== story.id)
    .map(({ lang, href }) => ({ label: languageName(lang), href, lang }));
}

/**
 * What tells search engines of a story in several languages: each edition names all of them, itself
 * too (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
export function alternateLinks(newsroom: Newsroom, story: NewsroomStory): HeadLink[] {
  // Pages of earlier entries have no counterpart.
  if (story.part !== undefined) return [];
  return indexedEditionsOf(newsroom, story).map(({ lang, href }) => ({
    rel: 'alternate',
    hreflang: lang,
    href: absolute(newsroom, href),
  }));
}
