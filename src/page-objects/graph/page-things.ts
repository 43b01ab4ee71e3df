import type {
  BreadcrumbList,
  CollectionPage,
  IdReference,
  ItemList,
  ProfilePage,
  SearchResultsPage,
  WebPage,
} from 'schema-dts';
import type { Link } from '../link.ts';
import { absolute, type Site } from './absolute.ts';
import { present } from './present.ts';
import { breadcrumbsId, listId, pageId, websiteId } from './thing-ids.ts';

/** A page as structured data. */
export type PageThing = WebPage | CollectionPage | ProfilePage | SearchResultsPage;

/** What kind of page it is. */
export type PageType = 'WebPage' | 'CollectionPage' | 'ProfilePage' | 'SearchResultsPage';

/** What is told of every page. */
export interface PageFacts {
  readonly type: PageType;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly breadcrumbs: readonly Link[];
  /** What the page is there for. */
  readonly main: IdReference | undefined;
  /** When it last changed in substance. */
  readonly modified?: string | undefined;
  /** Address of its picture. */
  readonly image: string | undefined;
}

/** A page. */
export function pageThing(site: Site, page: PageFacts): PageThing {
  const { type, path, title, description, lang, breadcrumbs, main, modified, image } = page;
  return {
    '@type': type,
    '@id': pageId(site, path),
    url: absolute(site, path),
    name: title,
    description,
    inLanguage: lang,
    isPartOf: { '@id': websiteId(site) },
    ...present({
      mainEntity: main,
      dateModified: modified,
      primaryImageOfPage:
        image === undefined
          ? undefined
          : ({ '@type': 'ImageObject', '@id': image, url: image } as const),
      breadcrumb: breadcrumbs.length === 0 ? undefined : { '@id': breadcrumbsId(site, path) },
    }),
  };
}

/** The way from the home page to a page, which is its last step; none for the home page. */
export function breadcrumbsThing(
  site: Site,
  { path, title, breadcrumbs }: Pick<PageFacts, 'path' | 'title' | 'breadcrumbs'>,
): BreadcrumbList | undefined {
  if (breadcrumbs.length === 0) return undefined;
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbsId(site, path),
    itemListElement: steps(site, [...breadcrumbs, { label: title, href: path }]),
  };
}

/** The stories on a page, in their order. */
export function listThing(site: Site, path: string, links: readonly Link[]): ItemList {
  return {
    '@type': 'ItemList',
    '@id': listId(site, path),
    numberOfItems: links.length,
    itemListElement: links.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      url: absolute(site, href),
    })),
  };
}

function steps(site: Site, links: readonly Link[]) {
  return links.map(
    ({ label, href }, index) =>
      ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        item: absolute(site, href),
      }) as const,
  );
}
