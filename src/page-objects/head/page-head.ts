import type { Graph, IdReference, Thing } from 'schema-dts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { homeAddress } from '../../newsroom/addresses.ts';
import type { LanguageMarks } from '../../words/page-words.ts';
import { absolute } from '../graph/absolute.ts';
import { breadcrumbsThing, pageThing, type PageType } from '../graph/page-things.ts';
import { iconAddress, publisherThing, websiteThing } from '../graph/site-things.ts';
import type { Link } from '../link.ts';
import { rightsMetas } from './ai-rights.ts';
import type { HeadMeta } from './head-meta.ts';
import { drawnCard, type CardRequestOfPage } from './drawn-card.ts';
import { openGraph, type SharedArticle } from './open-graph.ts';
import { accountOnX, xCard } from './x-card.ts';
import type { SharedPicture } from './shared-pictures.ts';

/** Something that belongs to a page and has an address: `<link>`. */
export interface HeadLink {
  readonly rel:
    | 'canonical'
    | 'alternate'
    | 'apple-touch-icon'
    | 'icon'
    | 'license'
    | 'manifest'
    | 'search'
    | 'shortlink';
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
  /** The language of what it leads to. */
  readonly hreflang?: string;
  /** The language of its title, where that is not the page’s. */
  readonly marks?: LanguageMarks;
}

/** What a page tells programs of itself: all that its `<head>` holds besides styles and scripts. */
export interface PageHead {
  /** What the window is called. */
  readonly title: string;
  readonly metas: readonly HeadMeta[];
  readonly links: readonly HeadLink[];
  /** The page and what it is about in the vocabulary of schema.org; none where nothing may be kept. */
  readonly graph: Graph | undefined;
  /** Its picture beside a link elsewhere, and others that the graph names. */
  readonly pictures: readonly SharedPicture[];
}

/** What every page has, as its head needs it. */
export interface HeadFacts {
  readonly title: string;
  readonly windowTitle: string;
  readonly description: string;
  readonly path: string;
  /** Where the original is: here, if not elsewhere. */
  readonly canonical: string;
  readonly lang: string;
  readonly breadcrumbs: readonly Link[];
  /** Whether robots may index the page. */
  readonly indexed: boolean;
}

/** What differs from one kind of page to another. */
export interface HeadRequest {
  readonly pageType?: PageType;
  /** The title beside a link elsewhere, where a reader would be misled by that of the page. */
  readonly sharedTitle?: string | undefined;
  readonly article?: SharedArticle;
  readonly isProfile?: boolean;
  /** Its picture; without one it has a card. */
  readonly picture?: SharedPicture | undefined;
  /** What its card says besides its title. */
  readonly card?: Partial<CardRequestOfPage>;
  /** Its picture in further shapes. */
  readonly furtherPictures?: readonly SharedPicture[];
  /** Accounts of the authors on the fediverse. */
  readonly creators?: readonly string[];
  /** Addresses elsewhere of the one author, by which an account on X is found. */
  readonly elsewhere?: readonly string[];
  /** When it last changed in substance. */
  readonly modified?: string | undefined;
  readonly links?: readonly HeadLink[];
  /** What the page is about. */
  readonly things?: readonly Thing[];
  /** Which of those it is there for. */
  readonly main?: IdReference | undefined;
}

/** Builds the head of a page. */
export function pageHead(newsroom: Newsroom, facts: HeadFacts, request: HeadRequest): PageHead {
  const { title, windowTitle, description, canonical, indexed } = facts;
  const { creators = [], links = [], furtherPictures = [], article } = request;
  // What may not be indexed is no page to share: whoever shares it shares the publication.
  const heading = indexed ? title : newsroom.publication.tagline;
  const card = { heading, lang: facts.lang, ...request.card };
  const picture = request.picture ?? drawnCard(newsroom, card);
  const author = article?.authors.map(({ name }) => name).join(', ');
  return {
    title: windowTitle,
    metas: [
      ...named('description', description),
      // Pictures as large as there is room for; robots show them as stamps otherwise.
      ...rightsMetas(newsroom.publication),
      ...named('robots', indexed ? 'max-image-preview:large' : 'noindex'),
      ...(author === undefined ? [] : named('author', author)),
      ...creators.flatMap((account) => named('fediverse:creator', account)),
      ...openGraph(
        newsroom,
        { ...facts, title: request.sharedTitle ?? title },
        { ...request, picture },
      ),
      ...xCard({
        picture,
        site: accountOnX(newsroom.publication.sameAs),
        creator: accountOnX(request.elsewhere ?? []),
      }),
    ],
    links: [
      ...(indexed ? [{ rel: 'canonical' as const, href: canonical }] : []),
      { rel: 'icon', href: iconAddress, type: 'image/svg+xml' },
      ...links,
    ],
    graph: indexed ? graphOf(newsroom, facts, { ...request, picture }) : undefined,
    pictures: [...(picture === undefined ? [] : [picture]), ...furtherPictures],
  };
}

function named(key: string, content: string): HeadMeta[] {
  return [{ attribute: 'name', key, content }];
}

/** One graph for a page: what it is about first, then the page, the site and who publishes it. */
function graphOf(newsroom: Newsroom, facts: HeadFacts, request: HeadRequest): Graph {
  const { pageType = 'WebPage', things = [], main, modified, picture } = request;
  const page = pageThing(newsroom, {
    ...facts,
    type: pageType,
    main,
    modified,
    image: picture === undefined ? undefined : absolute(newsroom, picture.made.address),
  });
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...things,
      page,
      ...[breadcrumbsThing(newsroom, facts) ?? []].flat(),
      websiteThing(newsroom, facts.path === homeAddress),
      publisherThing(newsroom),
    ],
  };
}
