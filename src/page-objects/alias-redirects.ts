import type { Publication } from '../model/publication.ts';
import type { Newsroom, NewsroomPage, NewsroomStory } from '../newsroom/newsroom.ts';
import { shortAddress, topicAddress } from '../newsroom/addresses.ts';
import { permanentId } from '../newsroom/permanent-id.ts';
import { absoluteAddress } from '../text/addresses/site-address.ts';
import { directionOf } from '../text/direction-of.ts';
import { isOffered } from './offers/is-offered.ts';
import { stillPolicy } from './content-policy.ts';
import { siteLanguage } from './words-of.ts';

/** An old or short address that leads to a story, a page or a topic. */
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

/**
 * The old addresses of stories, pages and topics, each with the address that it leads to; then the
 * short addresses of stories, the newest first.
 */
export function aliasRedirects(newsroom: Newsroom): RedirectPage[] {
  const { stories, pages, publication } = newsroom;
  const aliases = [...stories, ...pages.values()].flatMap((entry) =>
    entry.value.aliases.map((from) => redirectTo(entry, from, publication)),
  );
  return [...aliases, ...formerTopics(newsroom), ...shortRedirects(newsroom)];
}

/** The short addresses of stories, where they are offered. */
function shortRedirects({ stories, publication }: Newsroom): RedirectPage[] {
  if (!isOffered({ publication }, 'short-addresses')) return [];
  return stories.map((story) => redirectTo(story, shortAddress(permanentId(story)), publication));
}

function redirectTo(
  { href, lang, value }: Pick<NewsroomStory | NewsroomPage, 'href' | 'lang' | 'value'>,
  from: string,
  publication: Publication,
): RedirectPage {
  return {
    type: 'redirect',
    from,
    to: href,
    title: value.title,
    lang,
    dir: directionOf(lang) === 'rtl' ? 'rtl' : undefined,
    canonical: absoluteAddress(href, publication.url),
    policy: stillPolicy(publication),
  };
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
      policy: stillPolicy(publication),
    })),
  );
}
