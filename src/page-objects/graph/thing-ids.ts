/**
 * What things are called in structured data (`@id`, JSON-LD 1.1, 3.3): one name for one thing on
 * every page, so that programs which read several pages know that it is the same.
 */

import { homeAddress, subjectAddress } from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { annotationId, componentId, updateId } from '../../story/page-ids.ts';
import { absolute, type Site } from './absolute.ts';

/** The publication as an organisation. */
export function publisherId(site: Site): string {
  return `${absolute(site, homeAddress)}#publisher`;
}

export function websiteId(site: Site): string {
  return `${absolute(site, homeAddress)}#website`;
}

/** A page, which is not what it is about. */
export function pageId(site: Site, path: string): string {
  return `${absolute(site, path)}#page`;
}

export function breadcrumbsId(site: Site, path: string): string {
  return `${absolute(site, path)}#breadcrumbs`;
}

/** The list of stories on a page. */
export function listId(site: Site, path: string): string {
  return `${absolute(site, path)}#list`;
}

/**
 * A story.
 *
 * @param path its address on the site
 */
export function articleId(site: Site, path: string): string {
  return `${absolute(site, path)}#article`;
}

/** A person or an entity: `…/people/emma-lee/#person`, `…/entities/kaola/#thing`. */
export function subjectId(newsroom: Site & Pick<Newsroom, 'entities'>, id: string): string {
  const part = newsroom.entities.has(id) ? 'thing' : 'person';
  return `${absolute(newsroom, subjectAddress(newsroom, id))}#${part}`;
}

/** A term of the glossary, which has no page of its own. */
export function termId(site: Site, id: string): string {
  return `${absolute(site, homeAddress)}#term-${id}`;
}

/** What an annotation of a story says: its quotation, its review of a claim. */
export function remarkId(site: Site, path: string, annotation: string): string {
  return `${absolute(site, path)}#${annotationId(annotation)}`;
}

/** A quotation that is set apart in a story, by its number. */
export function quoteId(site: Site, path: string, nth: number): string {
  return `${absolute(site, path)}#${componentId('Quote', nth)}`;
}

/** An update note of a story. */
export function noteId(site: Site, path: string, update: string): string {
  return `${absolute(site, path)}#${updateId(update)}`;
}
