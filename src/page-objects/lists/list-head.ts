import type { Newsroom } from '../../newsroom/newsroom.ts';
import { listThing } from '../graph/page-things.ts';
import { listId } from '../graph/thing-ids.ts';
import type { HeadRequest } from '../head/page-head.ts';
import type { Link } from '../link.ts';

/** What a list of stories tells programs: its stories, in their order. */
export function listHead(newsroom: Newsroom, path: string, stories: readonly Link[]): HeadRequest {
  return {
    pageType: 'CollectionPage',
    things: [listThing(newsroom, path, stories)],
    main: { '@id': listId(newsroom, path) },
  };
}
