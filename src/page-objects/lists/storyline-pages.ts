import { storylineAddress, storylinesAddress } from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { DirectoryPage } from './directory-page.ts';
import { listPages, type ListPage } from './list-pages.ts';
import { pageFrame } from '../page-frame.ts';
import type { PlannedPage } from '../planned-page.ts';
import { firstParagraph } from '../../text/paragraphs-of.ts';
import { storyCount } from '../../words/story-count.ts';

/** The pages of all storylines, newest story first. */
export function storylinePages(newsroom: Newsroom): PlannedPage<ListPage>[] {
  const { publication, index } = newsroom;
  return publication.storylines.flatMap(({ id, title, description }) =>
    listPages(newsroom, {
      type: 'storyline',
      heading: title,
      intro: description,
      description: firstParagraph(description),
      address: storylineAddress(id),
      stories: index.byStoryline.get(id) ?? [],
      above: [{ label: 'Storylines', href: storylinesAddress }],
      siblings: publication.storylines.map((other) => ({
        label: other.title,
        href: storylineAddress(other.id),
        count: index.byStoryline.get(other.id)?.length ?? 0,
        current: other.id === id,
      })),
    }),
  );
}

/** The index of all storylines, in the publication’s order. */
export function storylineDirectory(newsroom: Newsroom): DirectoryPage {
  const { publication, index } = newsroom;
  const intro = 'Stories that continue one another.';
  const entries = publication.storylines.map(({ id, title, description }) => ({
    label: title,
    href: storylineAddress(id),
    detail: `${storyCount(index.byStoryline.get(id))}. ${firstParagraph(description)}`,
  }));
  return {
    ...pageFrame(newsroom, { title: 'Storylines', description: intro, path: storylinesAddress }),
    type: 'storylines',
    heading: 'Storylines',
    intro,
    groups: entries.length === 0 ? [] : [{ heading: 'All storylines', entries }],
  };
}
