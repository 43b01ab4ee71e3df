import type { Link, ShownMoment } from './page-objects.ts';

/** A story that names an entity or person, with every sentence that does. */
export interface Backlink {
  readonly story: Link;
  readonly lang: string;
  readonly published: ShownMoment;
  readonly sentences: readonly { readonly text: string; readonly href: string }[];
}

/** In which words the stories name an entity or person. */
export interface Contexts {
  /** Newest first. */
  readonly backlinks: readonly Backlink[];
  /** Others that stand in the same sentences, with the number of those sentences. */
  readonly neighbours: readonly (Link & { readonly count: number })[];
}
