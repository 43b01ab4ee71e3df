import type { Newsroom } from '../../newsroom/newsroom.ts';
import { absolute } from '../graph/absolute.ts';
import type { HeadMeta } from './head-meta.ts';
import type { SharedPicture } from './shared-pictures.ts';

/** A story beside a link elsewhere: https://ogp.me/#type_article */
export interface SharedArticle {
  /** Moments with their offsets, or days. */
  readonly published: string;
  readonly modified: string | undefined;
  readonly authors: readonly { readonly name: string; readonly href: string }[];
  readonly section: string;
  /** What it is about. */
  readonly tags: readonly string[];
}

interface SharedPage {
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly lang: string;
}

/** The tags of the Open Graph protocol, https://ogp.me. */
export function openGraph(
  newsroom: Newsroom,
  { title, description, canonical, lang }: SharedPage,
  request: {
    readonly article?: SharedArticle;
    readonly isProfile?: boolean;
    readonly picture?: SharedPicture | undefined;
  },
): HeadMeta[] {
  const { article, isProfile = false, picture } = request;
  const others = isProfile ? 'profile' : 'website';
  return properties([
    ['og:type', article === undefined ? others : 'article'],
    ['og:site_name', newsroom.publication.name],
    ['og:title', title],
    ['og:description', description],
    ['og:url', canonical],
    ['og:locale', localeOf(lang)],
    ...(picture === undefined ? [] : pictureFacts(newsroom, picture)),
    ...(article === undefined ? [] : articleFacts(newsroom, article)),
  ]);
}

function pictureFacts(
  newsroom: Newsroom,
  { made, type, width, height, alt }: SharedPicture,
): (readonly [string, string])[] {
  return [
    ['og:image', absolute(newsroom, made.address)],
    ['og:image:type', type],
    ['og:image:width', String(width)],
    ['og:image:height', String(height)],
    // Empty words stand for a picture that says nothing: then nothing is said of it.
    ...(alt === '' ? [] : [['og:image:alt', alt] as const]),
  ];
}

function articleFacts(newsroom: Newsroom, article: SharedArticle): (readonly [string, string])[] {
  const { published, modified, authors, section, tags } = article;
  return [
    ['article:published_time', published],
    ...(modified === undefined ? [] : [['article:modified_time', modified] as const]),
    ...authors.map(({ href }) => ['article:author', absolute(newsroom, href)] as const),
    ['article:section', section],
    ...tags.map((tag) => ['article:tag', tag] as const),
  ];
}

function properties(facts: readonly (readonly [string, string])[]): HeadMeta[] {
  return facts.map(([key, content]) => ({ attribute: 'property', key, content }));
}

/** `zh_CN` for `zh-Hans-CN`; a language without a country stays alone, as none is to be guessed. */
function localeOf(lang: string): string {
  const { language, region } = new Intl.Locale(lang);
  return region === undefined ? language : `${language}_${region}`;
}
