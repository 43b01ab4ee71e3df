import { pageFrame, type PageFrame } from '../page-frame.ts';
import { storyCard, storyCards, storyLink, type StoryCard } from '../story-card.ts';
import { listHead } from './list-head.ts';
import { paginate, type Pagination } from './paginate.ts';
import type { PlannedPage } from '../planned-page.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import type { Link } from '../link.ts';
import { say } from '../../words/say.ts';
import { wordsOf } from '../words-of.ts';

/** A list of stories: of a section, a storyline, a topic, a year or a month, an entity or person. */
export interface ListPage extends PageFrame {
  readonly type: 'section' | 'storyline' | 'topic' | 'archive-year' | 'archive-month' | 'subject';
  readonly heading: string;
  readonly intro: string | undefined;
  readonly stories: readonly StoryCard[];
  /** The first of them once more, large: on the front of a section. */
  readonly lead: StoryCard | undefined;
  readonly pagination: Pagination;
  /** Months of the year, other storylines…: where to go from here. */
  readonly siblings: readonly (Link & { readonly count: number; readonly current: boolean })[];
}

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
  /** What its card says, if not its heading. */
  readonly card?: string;
}

/** The pages of a list of stories; an empty list has one. */
export function listPages(newsroom: Newsroom, request: ListRequest): PlannedPage<ListPage>[] {
  const { type, heading, intro, description, address, stories, above, siblings } = request;
  const words = wordsOf(newsroom);
  const parts = paginate(stories, newsroom.publication.storiesPerPage, address);
  const listPage = ({ items, path, pagination }: (typeof parts)[number]): ListPage => {
    const isFirst = pagination.current === 1;
    const lead = type === 'section' && isFirst ? items[0] : undefined;
    const frame = pageFrame(newsroom, {
      title: isFirst
        ? heading
        : say(words, 'list.numbered', { title: heading, number: pagination.current }),
      description,
      path,
      above: isFirst ? above : [...above, { label: heading, href: address }],
      section: request.section,
      head: listHead(
        newsroom,
        path,
        items.map((story) => storyLink(newsroom, story)),
        request.card ?? heading,
      ),
    });
    return {
      ...frame,
      type,
      heading,
      intro,
      stories: storyCards(newsroom, items, words, 'teaser'),
      lead: lead === undefined ? undefined : storyCard(newsroom, lead, words, 'lead-teaser'),
      pagination,
      // Empty lists lead nowhere yet.
      siblings: siblings.filter(({ count, current }) => count > 0 || current),
    };
  };
  return parts.map((part) => ({ path: part.path, page: () => listPage(part) }));
}
