import type { Newsroom } from '../newsroom/newsroom.ts';
import { directionOf } from '../text/direction-of.ts';

/** An old address that leads to a story or page. */
export interface RedirectPage {
  readonly type: 'redirect';
  /** The old address: `/old-slug/`. */
  readonly from: string;
  readonly to: string;
  /** Title of the story or page. */
  readonly title: string;
  readonly lang: string;
  readonly dir: 'rtl' | undefined;
  /** Absolute address of the story or page. */
  readonly canonical: string;
}

/** The old addresses of stories and pages, each with the address that it leads to. */
export function aliasRedirects({ stories, pages, publication }: Newsroom): RedirectPage[] {
  return [...stories, ...pages.values()].flatMap(({ href, lang, value }) =>
    value.aliases.map((from) => ({
      type: 'redirect' as const,
      from,
      to: href,
      title: value.title,
      lang,
      dir: directionOf(lang) === 'rtl' ? ('rtl' as const) : undefined,
      canonical: new URL(href, publication.url).href,
    })),
  );
}
