import type { Newsroom } from '../newsroom/newsroom.ts';
import { topicAddress } from '../newsroom/addresses.ts';
import { absoluteAddress } from '../text/addresses/site-address.ts';
import { directionOf } from '../text/direction-of.ts';
import { pagePolicy } from './content-policy.ts';
import { siteLanguage } from './words-of.ts';

/** An old address that leads to a story, a page or a topic. */
export interface RedirectPage {
  readonly type: 'redirect';
  /** The old address: `/old-slug/`. */
  readonly from: string;
  readonly to: string;
  /** Title of what it leads to. */
  readonly title: string;
  readonly lang: string;
  readonly dir: 'rtl' | undefined;
  /** Absolute address of what it leads to. */
  readonly canonical: string;
  /** The Content-Security-Policy that the page brings along. */
  readonly policy: string;
}

/** The old addresses of stories, pages and topics, each with the address that it leads to. */
export function aliasRedirects(newsroom: Newsroom): RedirectPage[] {
  const { stories, pages, publication } = newsroom;
  const aliases = [...stories, ...pages.values()].flatMap(({ href, lang, value }) =>
    value.aliases.map((from) => ({
      type: 'redirect' as const,
      from,
      to: href,
      title: value.title,
      lang,
      dir: directionOf(lang) === 'rtl' ? ('rtl' as const) : undefined,
      canonical: absoluteAddress(href, publication.url),
      policy: pagePolicy(publication, []),
    })),
  );
  return [...aliases, ...formerTopics(newsroom)];
}

function formerTopics({ topics, publication }: Newsroom): RedirectPage[] {
  const lang = siteLanguage(publication);
  return [...topics].flatMap(([id, { value }]) =>
    value.formerly.map((old) => ({
      type: 'redirect' as const,
      from: topicAddress(old),
      to: topicAddress(id),
      title: value.name,
      lang,
      dir: directionOf(lang) === 'rtl' ? ('rtl' as const) : undefined,
      canonical: absoluteAddress(topicAddress(id), publication.url),
      policy: pagePolicy(publication, []),
    })),
  );
}
