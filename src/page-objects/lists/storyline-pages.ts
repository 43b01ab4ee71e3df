import { storylineAddress, storylinesAddress } from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { DirectoryPage } from './directory-pages.ts';
import { listPages, type ListPage } from './list-pages.ts';
import { pageFrame } from '../page-frame.ts';
import type { PlannedPage } from '../planned-page.ts';
import { firstParagraph } from '../../text/paragraphs-of.ts';
import { say } from '../../words/say.ts';
import { wordsOf } from '../words-of.ts';

/** The pages of all storylines, newest story first. */
export function storylinePages(newsroom: Newsroom): PlannedPage<ListPage>[] {
  const { publication, index } = newsroom;
  const words = wordsOf(newsroom);
  return publication.storylines.flatMap(({ id, title, description }) =>
    listPages(newsroom, {
      type: 'storyline',
      heading: title,
      intro: description,
      description: firstParagraph(description),
      address: storylineAddress(id),
      stories: index.byStoryline.get(id) ?? [],
      above: [{ label: say(words, 'storylines.title'), href: storylinesAddress }],
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
  const words = wordsOf(newsroom);
  const heading = say(words, 'storylines.title');
  const intro = say(words, 'storylines.intro');
  const entries = publication.storylines.map(({ id, title, description }) => ({
    label: title,
    href: storylineAddress(id),
    detail: say(words, 'storylines.entry', {
      stories: say(words, 'list.stories', { count: index.byStoryline.get(id)?.length ?? 0 }),
      description: firstParagraph(description),
    }),
  }));
  return {
    ...pageFrame(newsroom, {
      title: heading,
      description: intro,
      path: storylinesAddress,
      head: { pageType: 'CollectionPage' },
    }),
    type: 'storylines',
    heading,
    intro,
    groups: entries.length === 0 ? [] : [{ heading: say(words, 'storylines.all'), entries }],
  };
}
