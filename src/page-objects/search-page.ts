import { searchAddress } from '../newsroom/addresses.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { say } from '../words/say.ts';
import { pageFrame, type PageFrame } from './page-frame.ts';
import { wordsOf } from './words-of.ts';

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
