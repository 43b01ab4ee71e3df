import { sectionAddress } from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { listPages, type ListPage } from './list-pages.ts';
import type { PlannedPage } from '../planned-page.ts';

/** The pages of all sections, also of those without a story yet. */
export function sectionPages(newsroom: Newsroom): PlannedPage<ListPage>[] {
  const { publication, index } = newsroom;
  return publication.sections.flatMap(({ id, title, description }) =>
    listPages(newsroom, {
      type: 'section',
      heading: title,
      intro: description,
      description,
      address: sectionAddress(id),
      stories: index.bySection.get(id) ?? [],
      above: [],
      section: id,
      // The head of every page has the others.
      siblings: [],
    }),
  );
}
