import { savedAddress } from '../newsroom/addresses.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { say } from '../words/say.ts';
import { pageFrame, type PageFrame } from './page-frame.ts';
import { wordsOf } from './words-of.ts';

/** The page of the stories that a reader has saved. What is on it only the reader’s browser knows. */
export function savedPage(newsroom: Newsroom): PageFrame {
  const words = wordsOf(newsroom);
  return pageFrame(newsroom, {
    title: say(words, 'saved.title'),
    description: say(words, 'saved.description', { publication: newsroom.publication.name }),
    path: savedAddress,
    indexed: false,
  });
}
