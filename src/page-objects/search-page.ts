import type { Newsroom } from '../newsroom/newsroom.ts';
import { pageFrame, type PageFrame } from './page-frame.ts';

/** The address of the search page; a query is added to it: `/search/?q=kaola`. */
export const searchAddress = '/search/';

/** The page on which readers search. */
export function searchPage(newsroom: Newsroom): PageFrame {
  return pageFrame(newsroom, {
    title: 'Search',
    description: `Search the stories, people and names of ${newsroom.publication.name}.`,
    path: searchAddress,
    indexed: false,
  });
}
