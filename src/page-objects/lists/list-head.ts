import type { Newsroom } from '../../newsroom/newsroom.ts';
import { listThing } from '../graph/page-things.ts';
import { listId } from '../graph/thing-ids.ts';
import type { HeadRequest } from '../head/page-head.ts';
import type { Link } from '../link.ts';

/**
 * What a list of stories tells programs: its stories, in their order.
 *
 * @param heading what its card says
 */
export function listHead(
  newsroom: Newsroom,
  path: string,
  stories: readonly Link[],
  heading: string,
): HeadRequest {
  return {
    pageType: 'CollectionPage',
    ...(stories.length > 0 && {
      things: [listThing(newsroom, path, stories)],
      main: { '@id': listId(newsroom, path) },
    }),
    // All pages of a list have one card.
    card: { heading },
  };
}
