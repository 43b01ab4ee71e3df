import { writeSearchAddress } from '../../search/query/search-request.ts';
import { say } from '../../words/say.ts';
import { makeButton, makeElement, makeLink } from './make-element.ts';
import { forgetSearches, recentSearches } from './recent-searches.ts';
import type { SearchWords } from './search-words.ts';
import { onSite } from '../site-root.ts';

/** The reader’s recent searches, with a button that forgets them; undefined if there are none. */
export function recentList(words: SearchWords): HTMLElement | undefined {
  const searches = recentSearches();
  if (searches.length === 0) return undefined;
  const links = searches.map((query) => {
    const address = writeSearchAddress({ query, filters: {}, sort: 'relevance' });
    return makeElement('li', '', makeLink(onSite(`/search/${address}`), query));
  });
  const section = makeElement(
    'section',
    'search-recent label',
    makeElement('h2', 'search-group-title', say(words, 'search.recent')),
    makeElement('ul', '', ...links),
    makeElement('p', 'quiet', say(words, 'search.kept'), ' '),
  );
  section.lastElementChild?.append(
    makeButton('search-link', say(words, 'search.forget'), () => {
      forgetSearches();
      section.remove();
    }),
  );
  return section;
}
