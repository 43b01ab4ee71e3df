import { entriesOf } from '../../content/noun-entries.ts';
import type { ReadEntry } from '../../content/read-noun.ts';
import type { Nouns } from '../../content/read-nouns.ts';
import { explainDeadLink } from '../../newsroom/links/explain-dead-link.ts';
import { typedLinks } from '../../newsroom/links/typed-links.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Problem } from '../../problems/problem.ts';
import { placeAt } from '../../story/syntax/place-at.ts';
import type { SiteAddresses } from './site-addresses.ts';

/**
 * Every link that is typed by address in what is published, and leads nowhere on the site. Drafts and
 * what is under embargo may link to one another before their time.
 */
export function deadSiteLinks(nouns: Nouns, newsroom: Newsroom, has: SiteAddresses): Problem[] {
  const { url } = newsroom.publication;
  const site = url.replace(/\/$/u, '');
  return publishedFiles(nouns, newsroom).flatMap((entry) =>
    typedLinks(entry, site)
      .filter(({ path }) => !has(path))
      .map(({ path, start }) => ({
        ...explainDeadLink(path, newsroom),
        file: entry.file,
        ...placeAt(entry.source, start),
      })),
  );
}

function publishedFiles(nouns: Nouns, newsroom: Newsroom): readonly ReadEntry<unknown>[] {
  const { storyById, pages } = newsroom;
  return [
    ...[...nouns.articles.values(), ...nouns.annotations.values()].filter(({ id }) =>
      storyById.has(id),
    ),
    ...[...nouns.entries.values()].filter(({ id, value: { draft, embargo } }) => {
      const [story = ''] = id.split('/');
      return storyById.has(story) && !draft && embargo === undefined;
    }),
    ...[...nouns.pages.values()].filter(({ id }) => pages.has(id)),
    ...(['people', 'entities', 'topics', 'glossary', 'publication'] as const).flatMap((noun) =>
      entriesOf(nouns, noun),
    ),
  ];
}
