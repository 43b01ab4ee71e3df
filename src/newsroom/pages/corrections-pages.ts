import { updateKind } from '../../model/update-note.ts';
import type { UpdateKind } from '../../model/update-note.ts';
import { listUpdates } from '../../revisions/list-updates.ts';
import { correctionsAddress } from '../addresses.ts';
import type { Newsroom } from '../newsroom.ts';
import type { CorrectionsPage } from '../page-objects.ts';
import { pageFrame } from './page-frame.ts';
import { paginate } from './paginate.ts';
import { listedUpdate } from './shown-update.ts';

const title = 'Corrections and updates';
const titles: Readonly<Record<UpdateKind | 'all', string>> = {
  all: title,
  update: 'Updates',
  correction: 'Corrections',
  clarification: 'Clarifications',
  'editors-note': 'Editor’s notes',
  retraction: 'Retractions',
};
const description = 'Every note on what changed in a story after it was published, newest first.';

/** The pages of all notes, and of those of each kind that occurs. */
export function correctionsPages(newsroom: Newsroom): CorrectionsPage[] {
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
    const parts = paginate(updates, newsroom.publication.storiesPerPage, address);
    return parts.map(({ items, path, pagination }): CorrectionsPage => {
      const isFirst = pagination.current === 1;
      const frame = pageFrame(newsroom, {
        title: isFirst ? titles[kind] : `${titles[kind]}, page ${pagination.current}`,
        description,
        path,
        above:
          path === correctionsAddress('all')
            ? []
            : [{ label: title, href: correctionsAddress('all') }],
      });
      const shown = items.map((each) => listedUpdate(newsroom, each));
      return { ...frame, type: 'corrections', updates: shown, kinds, pagination };
    });
  });
}
