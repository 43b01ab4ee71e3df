import { pageFrame, type PageFrame } from '../page-frame.ts';
import { listedUpdate, type ListedUpdate } from '../story/shown-update.ts';
import { paginate, type Pagination } from './paginate.ts';
import type { PlannedPage } from '../planned-page.ts';
import { updateKind, type UpdateKind } from '../../model/update-note.ts';
import { listUpdates } from '../../revisions/list-updates.ts';
import { correctionsAddress } from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { say } from '../../words/say.ts';
import { wordsOf } from '../words-of.ts';

/** The page of all update notes. */
export interface CorrectionsPage extends PageFrame {
  readonly type: 'corrections';
  readonly updates: readonly ListedUpdate[];
  /** Kinds that occur, with their number and the address of the list of that kind. */
  readonly kinds: readonly {
    readonly kind: UpdateKind | 'all';
    readonly count: number;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly pagination: Pagination;
}

/** The pages of all notes, and of those of each kind that occurs. */
export function correctionsPages(newsroom: Newsroom): PlannedPage<CorrectionsPage>[] {
  const words = wordsOf(newsroom);
  const all = listUpdates(newsroom.stories);
  const byKind = Map.groupBy(all, ({ update }) => update.kind);
  const lists = [
    { kind: 'all' as const, updates: all },
    ...updateKind.options.flatMap((kind) => {
      const updates = byKind.get(kind);
      return updates === undefined ? [] : [{ kind, updates }];
    }),
  ];
  return lists.flatMap(({ kind, updates }) => {
    const address = correctionsAddress(kind);
    const kinds = lists.map((list) => ({
      kind: list.kind,
      count: list.updates.length,
      href: correctionsAddress(list.kind),
      current: list.kind === kind,
    }));
    const title = say(words, kind === 'all' ? 'corrections.title' : `updates.${kind}`);
    const parts = paginate(updates, newsroom.publication.storiesPerPage, address);
    const listPage = ({ items, path, pagination }: (typeof parts)[number]): CorrectionsPage => {
      const isFirst = pagination.current === 1;
      const frame = pageFrame(newsroom, {
        title: isFirst ? title : say(words, 'list.numbered', { title, number: pagination.current }),
        description: say(words, 'corrections.intro'),
        path,
        above:
          path === correctionsAddress('all')
            ? []
            : [{ label: say(words, 'corrections.title'), href: correctionsAddress('all') }],
        head: { pageType: 'CollectionPage', card: { heading: say(words, 'corrections.title') } },
      });
      const shown = items.map((each) => listedUpdate(newsroom, each, words));
      return { ...frame, type: 'corrections', updates: shown, kinds, pagination };
    };
    return parts.map((part) => ({ path: part.path, page: () => listPage(part) }));
  });
}
