import type { EmbedProvider } from '../../model/embed-provider.ts';
import type { Publication } from '../../model/publication.ts';
import { knownProviders } from './known-providers.ts';

/** Everybody whose pages may be shown in a frame: the newsroom’s own rows first. */
export function allProviders({ embeds }: Pick<Publication, 'embeds'>): readonly EmbedProvider[] {
  return [...embeds, ...knownProviders];
}
