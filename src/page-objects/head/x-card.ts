import type { HeadMeta } from './head-meta.ts';
import type { SharedPicture } from './shared-pictures.ts';

/** What X shows of a link: https://developer.x.com/en/docs/x-for-websites/cards */
interface XCard {
  readonly picture: SharedPicture | undefined;
  /** The publication’s account. */
  readonly site: string | undefined;
  /** The author’s. */
  readonly creator: string | undefined;
}

/** The tags of X’s cards; title, description and picture are those of Open Graph. */
export function xCard({ picture, site, creator }: XCard): HeadMeta[] {
  const isBroad = picture !== undefined && picture.width > picture.height;
  return Object.entries({
    'twitter:card': isBroad ? 'summary_large_image' : 'summary',
    'twitter:image:alt': picture?.alt === '' ? undefined : picture?.alt,
    'twitter:site': site,
    'twitter:creator': creator,
  }).flatMap(([key, content]) =>
    content === undefined ? [] : [{ attribute: 'name' as const, key, content }],
  );
}

/** The account on X among addresses: `@nutgraf` of `https://x.com/nutgraf`. */
export function accountOnX(addresses: readonly string[]): string | undefined {
  const account = /^https?:\/\/(?:www\.)?(?:x|twitter)\.com\/(\w{1,15})\/?$/iu;
  const name = addresses.map((address) => account.exec(address)?.[1]).find(Boolean);
  return name === undefined ? undefined : `@${name}`;
}
