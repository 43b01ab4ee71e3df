import type { Newsroom, NewsroomStory } from '../newsroom.ts';
import type { Link, ListPage } from '../page-objects.ts';
import { pageFrame } from './page-frame.ts';
import { paginate } from './paginate.ts';
import { storyCards } from './story-card.ts';

/** A list of stories before it is divided into pages. */
export interface ListRequest {
  readonly type: ListPage['type'];
  readonly heading: string;
  readonly intro?: string;
  /** What search engines are told of it. */
  readonly description: string;
  readonly address: string;
  readonly stories: readonly NewsroomStory[];
  readonly above: readonly Link[];
  readonly siblings: ListPage['siblings'];
  readonly section?: string;
}

/** The pages of a list of stories; an empty list has one. */
export function listPages(newsroom: Newsroom, request: ListRequest): ListPage[] {
  const { type, heading, intro, description, address, stories, above, siblings } = request;
  const parts = paginate(stories, newsroom.publication.storiesPerPage, address);
  return parts.map(({ items, path, pagination }) => {
    const isFirst = pagination.current === 1;
    const frame = pageFrame(newsroom, {
      title: isFirst ? heading : `${heading}, page ${pagination.current}`,
      description,
      path,
      above: isFirst ? above : [...above, { label: heading, href: address }],
      section: request.section,
    });
    return {
      ...frame,
      type,
      heading,
      intro,
      stories: storyCards(newsroom, items),
      pagination,
      siblings,
    };
  });
}
