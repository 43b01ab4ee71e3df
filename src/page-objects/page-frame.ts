import {
  homeAddress,
  pageAddress,
  sectionAddress,
  storylinesAddress,
} from '../newsroom/addresses.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Link } from './link.ts';

/** What every page has. */
export interface PageFrame {
  readonly site: {
    readonly name: string;
    readonly tagline: string;
    readonly url: string;
    readonly lang: string;
    readonly owner: string | undefined;
    readonly contact: string | undefined;
    /** Sections, in order; the current one has `current: true`. */
    readonly navigation: readonly (Link & { readonly current: boolean })[];
    readonly footer: readonly Link[];
  };
  /** Title of the page without the publication’s name. */
  readonly title: string;
  readonly description: string;
  /** Address of the page on this site: `/2019/09/06/…/`. */
  readonly path: string;
  /** Absolute address that search engines are given. */
  readonly canonical: string;
  readonly lang: string;
  /** From the home page to the page above this one; empty on the home page. */
  readonly breadcrumbs: readonly Link[];
  /** Whether robots may index this page. */
  readonly indexed: boolean;
}

/** What differs from page to page. */
export interface FrameRequest {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** Language of the page, if not the site’s. */
  readonly lang?: string;
  /** Pages between the home page and this one. */
  readonly above?: readonly Link[];
  /** The section that the page belongs to. */
  readonly section?: string | undefined;
  /** Where the original is, if elsewhere. */
  readonly canonical?: string | undefined;
  readonly indexed?: boolean;
}

/** Builds what every page has. */
export function pageFrame(newsroom: Newsroom, request: FrameRequest): PageFrame {
  const { publication } = newsroom;
  const siteLang = publication.languages[0] ?? 'en';
  const isHome = request.path === homeAddress;
  return {
    site: {
      name: publication.name,
      tagline: publication.tagline,
      url: publication.url,
      lang: siteLang,
      owner: publication.owner,
      contact: publication.contact,
      navigation: publication.sections.map(({ id, title }) => ({
        label: title,
        href: sectionAddress(id),
        current: id === request.section,
      })),
      footer: footerLinks(newsroom),
    },
    title: request.title,
    description: request.description,
    path: request.path,
    canonical: request.canonical ?? new URL(request.path, publication.url).href,
    lang: request.lang ?? siteLang,
    breadcrumbs: isHome ? [] : [{ label: 'Home', href: homeAddress }, ...(request.above ?? [])],
    indexed: request.indexed ?? true,
  };
}

/** The policies that the publication names, and the storylines if it has some. */
function footerLinks({ publication, pages }: Newsroom): Link[] {
  const policies = publication.policies.flatMap((id) => {
    const page = pages.get(id);
    return page === undefined ? [] : [{ label: page.value.title, href: pageAddress(id) }];
  });
  const storylines = { label: 'Storylines', href: storylinesAddress };
  return publication.storylines.length === 0 ? policies : [...policies, storylines];
}
