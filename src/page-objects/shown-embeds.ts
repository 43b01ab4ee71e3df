import { allProviders } from '../newsroom/embeds/all-providers.ts';
import { findEmbed, type FoundEmbed } from '../newsroom/embeds/find-embed.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { BodyElement } from '../story/body/body-element.ts';
import { elementsIn } from '../story/body/elements-in.ts';

/** What is loaded for an address, and whose it is. */
export type ShownEmbed = FoundEmbed;

/** What a body embeds from elsewhere, by the addresses that it names: posts of networks too. */
export function shownEmbeds(
  { publication }: Pick<Newsroom, 'publication'>,
  body: readonly BodyElement[],
): Record<string, ShownEmbed> {
  const addresses = [...elementsIn(body, 'Embed'), ...elementsIn(body, 'Post')].map(
    ({ attributes }) => attributes.url,
  );
  const providers = allProviders(publication);
  return Object.fromEntries(
    [...new Set(addresses)].flatMap((url) => {
      const found = findEmbed(providers, url);
      return found === undefined ? [] : [[url, found]];
    }),
  );
}
