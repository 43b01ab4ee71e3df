import {
  archiveAddress,
  correctionsAddress,
  entitiesAddress,
  homeAddress,
  pageAddress,
  peopleAddress,
  privacyAddress,
  savedAddress,
  sectionAddress,
  storylinesAddress,
  topicsAddress,
} from '../newsroom/addresses.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { directionOf } from '../text/direction-of.ts';
import { marksOf, type LanguageMarks, type PageWords } from '../words/page-words.ts';
import { say } from '../words/say.ts';
import { absolute } from './graph/absolute.ts';
import { firstScript } from './head/first-script.ts';
import { pageHead, type HeadRequest, type PageHead } from './head/page-head.ts';
import { pagePolicy } from './content-policy.ts';
import { feedLinks, followedFeeds, type FollowedFeed } from './feeds/feed-links.ts';
import { siteLinks } from './head/site-links.ts';
import type { Link } from './link.ts';
import { siteNavigation, type SiteNavigation } from './site-navigation.ts';
import { siteLanguage, wordsOf } from './words-of.ts';

/** What every page has. */
export interface PageFrame {
  readonly site: SiteNavigation & {
    readonly name: string;
    readonly tagline: string;
    readonly url: string;
    readonly lang: string;
    /** What marks the publication’s own texts, where the page is in another language. */
    readonly marks: LanguageMarks;
    /** The address that is told of opened pages, if one is. */
    readonly counting: string | undefined;
    readonly owner: string | undefined;
    readonly contact: string | undefined;
    /** Where everything is found: archive, people, names, corrections, storylines if there are some. */
    readonly indexes: readonly Link[];
    /** The pages about the publication that it names as its policies. */
    readonly policies: readonly Link[];
    /** The feeds of the page, for whoever wants to follow it. */
    readonly followed: readonly FollowedFeed[];
    /** Whether the foot of the page leads back to its top. */
    readonly backToTop: boolean;
  };
  /** The words in which the page speaks. */
  readonly words: PageWords;
  /** What the page tells programs of itself. */
  readonly head: PageHead;
  /** Title of the page without the publication’s name. */
  readonly title: string;
  readonly description: string;
  /** Address of the page on this site: `/2019/09/06/…/`. */
  readonly path: string;
  /** Absolute address of the page, or of its original elsewhere. */
  readonly canonical: string;
  /** The Content-Security-Policy that the page brings along. */
  readonly policy: string;
  /** The one script that stands inside the page: its policy names it. */
  readonly firstScript: string;
  readonly lang: string;
  /** `rtl` where the language of the page is written from right to left. */
  readonly dir: 'rtl' | undefined;
  /** From the home page to the page above this one; empty on the home page. */
  readonly breadcrumbs: readonly Link[];
}

/** What differs from page to page. */
export interface FrameRequest {
  readonly title: string;
  /** What the window and search engines call it, if not by its title. */
  readonly windowTitle?: string | undefined;
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
  /** Whether robots may index the page. */
  readonly indexed?: boolean;
  /** What this kind of page tells programs besides what every page does. */
  readonly head?: HeadRequest;
  /** Origins of what the page embeds. */
  readonly frames?: readonly string[];
}

/** Builds what every page has. */
export function pageFrame(newsroom: Newsroom, request: FrameRequest): PageFrame {
  const { publication } = newsroom;
  const { name, tagline } = publication;
  const siteLang = siteLanguage(publication);
  const lang = request.lang ?? siteLang;
  const words = wordsOf(newsroom, lang);
  const isHome = request.path === homeAddress;
  const facts = {
    title: request.title,
    description: request.description,
    path: request.path,
    canonical: request.canonical ?? absolute(newsroom, request.path),
    lang,
    breadcrumbs: isHome
      ? []
      : [{ label: say(words, 'frame.home'), href: homeAddress }, ...(request.above ?? [])].map(
          (link) => besideWords(link, words),
        ),
  };
  const windowTitle = isHome
    ? say(words, 'frame.title', { first: name, second: tagline })
    : say(words, 'frame.title', { first: request.windowTitle ?? request.title, second: name });
  const { indexed = true, head = {}, frames = [] } = request;
  const section = request.section === undefined ? undefined : sectionAddress(request.section);
  return {
    ...facts,
    site: {
      name,
      tagline,
      url: publication.url,
      lang: siteLang,
      marks: siteLang === lang ? {} : marksOf(siteLang),
      counting: publication.counting,
      owner: publication.owner,
      contact: publication.contact,
      ...siteNavigation(newsroom, request.section),
      indexes: indexLinks(newsroom, words),
      policies: policyLinks(newsroom, words),
      followed: publication.features.follow
        ? followedFeeds(newsroom, facts.path, lang, section)
        : [],
      backToTop: publication.features.backToTop,
    },
    words,
    policy: pagePolicy(publication, frames),
    firstScript,
    dir: directionOf(lang) === 'rtl' ? 'rtl' : undefined,
    head: pageHead(
      newsroom,
      { ...facts, windowTitle, indexed },
      {
        ...head,
        links: [
          ...siteLinks(newsroom, lang),
          ...feedLinks(newsroom, facts.path, lang, section),
          ...(head.links ?? []),
        ],
      },
    ),
  };
}

/** The indexes of everything, with those left out that have nothing in them. */
function indexLinks(newsroom: Newsroom, words: PageWords): Link[] {
  const { publication, entities, people, topics } = newsroom;
  const storylines = { label: say(words, 'storylines.title'), href: storylinesAddress };
  const topicsLink = { label: say(words, 'topics.title'), href: topicsAddress };
  const saved = { label: say(words, 'saved.title'), href: savedAddress };
  return [
    { label: say(words, 'corrections.title'), href: correctionsAddress('all') },
    { label: say(words, 'archive.title'), href: archiveAddress },
    ...(people.size === 0 ? [] : [{ label: say(words, 'people.title'), href: peopleAddress }]),
    ...(entities.size === 0
      ? []
      : [{ label: say(words, 'entities.title'), href: entitiesAddress }]),
    ...(topics.size === 0 ? [] : [topicsLink]),
    ...(publication.storylines.length === 0 ? [] : [storylines]),
    ...(publication.features.save ? [saved] : []),
    { label: say(words, 'privacy.title'), href: privacyAddress },
  ];
}

function policyLinks({ publication, pages }: Newsroom, words: PageWords): Link[] {
  return publication.policies.flatMap((id) => {
    const page = pages.get(id);
    if (page === undefined) return [];
    const link = { label: page.value.title, href: pageAddress(id), lang: page.lang };
    return [besideWords(link, words)];
  });
}

/** A link that stands among words of the interface: its language is said if it is another one. */
function besideWords({ label, href, lang }: Link, words: PageWords): Link {
  return lang === undefined || lang === words.lang ? { label, href } : { label, href, lang };
}
