import type { Newsroom } from '../newsroom.ts';
import type { RedirectPage } from '../redirect-page.ts';

/** The old addresses of stories and pages, each with the address that it leads to. */
export function aliasRedirects({ stories, pages, publication }: Newsroom): RedirectPage[] {
  return [...stories, ...pages.values()].flatMap(({ href, lang, value }) =>
    value.aliases.map((from) => ({
      type: 'redirect' as const,
      from,
      to: href,
      title: value.title,
      lang,
      canonical: new URL(href, publication.url).href,
    })),
  );
}
