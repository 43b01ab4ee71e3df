import type { Newsroom } from '../newsroom/newsroom.ts';
import { say } from '../words/say.ts';
import { pageFrame, type PageFrame } from './page-frame.ts';
import { wordsOf } from './words-of.ts';

/** The address of the search page; a query is added to it: `/search/?q=kaola`. */
export const searchAddress = '/search/';

/** The page on which readers search. */
export function searchPage(newsroom: Newsroom): PageFrame {
  const words = wordsOf(newsroom);
  return pageFrame(newsroom, {
    title: say(words, 'search.title'),
    description: say(words, 'search.description', { publication: newsroom.publication.name }),
    path: searchAddress,
    indexed: false,
  });
}
