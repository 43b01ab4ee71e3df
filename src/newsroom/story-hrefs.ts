import type { ReadEntry } from '../content/read-noun.ts';
import { onceForEach } from '../memory/once-for-each.ts';
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { storyAddress } from './addresses.ts';

/** The addresses of the stories of a publication. Nearly everything asks for them, again and again. */
export const storyHrefs = onceForEach(({ address, timeZone }: Publication) =>
  onceForEach(({ id, value: { published, section } }: ReadEntry<Article>) =>
    storyAddress(address, { published, slug: id, section }, timeZone),
  ),
);
