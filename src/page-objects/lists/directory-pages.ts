import { numberedAddress } from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { say } from '../../words/say.ts';
import type { Link } from '../link.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import type { PlannedPage } from '../planned-page.ts';
import { wordsOf } from '../words-of.ts';
import { paginate, type Pagination } from './paginate.ts';

type DirectoryEntry = Link & { readonly detail: string };

/** A list of everything of one sort, in order. */
export interface DirectoryPage extends PageFrame {
  readonly type: 'people' | 'entities' | 'topics' | 'storylines' | 'archive';
  readonly heading: string;
  readonly intro: string;
  readonly groups: readonly {
    readonly heading: string;
    /** Id of its heading, where something leads to it. */
    readonly id?: string;
    readonly entries: readonly DirectoryEntry[];
  }[];
  /** Of a long one: the way to every group, on whichever page it begins. */
  readonly jumps?: readonly Link[];
  readonly pagination?: Pagination;
}

/** A directory before it is divided into pages. */
export interface DirectoryRequest extends Pick<DirectoryPage, 'type' | 'heading' | 'intro'> {
  readonly address: string;
  /** Their headings differ. */
  readonly groups: readonly {
    readonly heading: string;
    readonly entries: readonly DirectoryEntry[];
  }[];
}

const entriesOnPage = 200;

/** More groups than this are no way to find one. */
const mostJumps = 80;

/** The pages of a directory; a short one has one, without ways to its groups. */
export function directoryPages(
  newsroom: Newsroom,
  { type, heading, intro, address, groups }: DirectoryRequest,
): PlannedPage<DirectoryPage>[] {
  const words = wordsOf(newsroom);
  const all = groups.flatMap((group, index) =>
    group.entries.map((entry) => ({ entry, heading: group.heading, id: `group-${index + 1}` })),
  );
  const firsts = [
    ...new Map(all.map(({ id }, index) => [id, index] as const).toReversed()),
  ].toReversed();
  const jumps = firsts.map(([id, first]) => ({
    label: all[first]?.heading ?? '',
    href: `${numberedAddress(address, Math.floor(first / entriesOnPage) + 1)}#${id}`,
  }));
  const isLong = all.length > entriesOnPage && jumps.length <= mostJumps;
  return paginate(all, entriesOnPage, address).map(({ items, path, pagination }) => {
    const number = pagination.current;
    return {
      path,
      page: () => ({
        ...pageFrame(newsroom, {
          title: number === 1 ? heading : say(words, 'list.numbered', { title: heading, number }),
          description: intro,
          path,
          above: number === 1 ? [] : [{ label: heading, href: address }],
          head: { pageType: 'CollectionPage', card: { heading } },
        }),
        type,
        heading,
        intro,
        groups: [...Map.groupBy(items, ({ id }) => id)].map(([id, group]) => ({
          heading: group[0]?.heading ?? '',
          id,
          entries: group.map(({ entry }) => entry),
        })),
        jumps: isLong ? jumps : [],
        pagination,
      }),
    };
  });
}
