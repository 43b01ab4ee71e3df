import type {
  ImageObject,
  LiveBlogPosting,
  NewsArticle,
  OrganizationLeaf,
  PersonLeaf,
} from 'schema-dts';
import type { ArticleKind, AuthorRole } from '../../model/article.ts';
import { personAddress } from '../../newsroom/addresses.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { editionsOf } from '../../newsroom/editions-of.ts';
import { lastChange } from '../../newsroom/live/last-change.ts';
import { absolute } from './absolute.ts';
import { citations } from './citations.ts';
import { isRetracted } from '../../revisions/grave-note.ts';
import { correctionComments } from './correction-comments.ts';
import { liveFacts } from './live-updates.ts';
import { posts } from './posts.ts';
import { downloads, recordings } from './files.ts';
import { filled, present } from './present.ts';
import { publishedDate } from './published-date.ts';
import { quotations } from './quotations.ts';
import { namedSubjects } from './subject-things.ts';
import { definedTerms } from './defined-terms.ts';
import { moneyAmounts } from './money-amounts.ts';
import { articleId, pageId, publisherId, subjectId, websiteId } from './thing-ids.ts';

/** What the vocabulary calls each kind of story: https://schema.org/NewsArticle#subtypes */
const types = {
  news: 'ReportageNewsArticle',
  brief: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  explainer: 'BackgroundNewsArticle',
  interview: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  profile: 'NewsArticle',
  correction: 'NewsArticle',
} as const satisfies Record<Exclude<ArticleKind, 'live'>, NewsArticle['@type']>;

/** A page is read by many who only want its headline: what a story names is told up to here. */
const most = { mentions: 40 };

/** What is told of a story besides its own facts. */
interface ArticleFacts {
  /** The title of its section. */
  readonly section: string;
  /** The names of its topics. */
  readonly keywords: readonly string[];
  /** Its picture in the shapes that are asked for, or its card. */
  readonly images: readonly ImageObject[];
}

/** A story as structured data. */
export function articleThing(
  newsroom: Newsroom,
  story: NewsroomStory,
  { section, keywords, images }: ArticleFacts,
): NewsArticle | LiveBlogPosting {
  const { href, lang, value } = story;
  const updated = lastChange(story);
  const retracted = isRetracted(story.value.updates);
  const { about, mentions } = value.entities;
  const named = namedSubjects(newsroom, mentions.slice(0, most.mentions));
  // What was withdrawn is no longer said: nobody is to quote it, or to take its word.
  const said = retracted ? [] : quotations(newsroom, story);
  const facts = {
    '@id': articleId(newsroom, href),
    headline: value.title,
    description: value.dek,
    url: absolute(newsroom, href),
    mainEntityOfPage: { '@id': pageId(newsroom, href) },
    isPartOf: { '@id': websiteId(newsroom) },
    publisher: { '@id': publisherId(newsroom) },
    author: peopleOf(newsroom, story, () => true),
    datePublished: publishedDate(value.published),
    articleSection: section,
    inLanguage: lang,
    wordCount: story.story.wordCount,
    isAccessibleForFree: true,
    ...present({
      dateModified: updated === undefined ? undefined : publishedDate(updated),
      translator: filled(peopleOf(newsroom, story, (role) => role === 'translator')),
      editor: filled(editorsOf(newsroom, story)),
      keywords: filled(keywords),
      image: filled(images),
      about: filled(namedSubjects(newsroom, about)),
      mentions: filled([
        ...named,
        ...definedTerms(newsroom, story),
        ...(retracted ? [] : moneyAmounts(story)),
      ]),
      citation: filled(citations(story)),
      correction: filled(correctionComments(newsroom, story)),
      hasPart: filled([
        ...said,
        ...(retracted ? [] : posts(story)),
        ...recordings(newsroom, story),
        ...downloads(newsroom, story),
      ]),
      isBasedOn: value.canonical,
      ...translations(newsroom, story),
      creativeWorkStatus: retracted ? 'Retracted' : undefined,
    }),
  };
  if (value.kind !== 'live') return { '@type': types[value.kind], ...facts };
  return { '@type': 'LiveBlogPosting', ...facts, ...liveFacts(newsroom, story) };
}

/** Which story it translates, and which translate it. */
function translations(newsroom: Newsroom, story: NewsroomStory) {
  const others = editionsOf(newsroom, story).filter(({ id }) => id !== story.id);
  const idsOf = (list: readonly NewsroomStory[]) =>
    list.map(({ href }) => ({ '@id': articleId(newsroom, href) }));
  return story.value.translationOf === undefined
    ? { workTranslation: filled(idsOf(others)) }
    : {
        translationOfWork: idsOf(others.filter(({ id }) => id === story.value.translationOf))[0],
      };
}

/** The vocabulary knows people as editors, and no desk. */
function editorsOf(newsroom: Newsroom, story: NewsroomStory): PersonLeaf[] {
  return peopleOf(newsroom, story, (role) => role === 'editor').filter(
    (editor) => editor['@type'] === 'Person',
  );
}

/** Those of the byline, each once, by their names as they stand there, without titles. */
function peopleOf(
  newsroom: Newsroom,
  { value }: NewsroomStory,
  isWanted: (role: AuthorRole | undefined) => boolean,
): (PersonLeaf | OrganizationLeaf)[] {
  const wanted = value.authors.filter(({ role }) => isWanted(role));
  return [...new Set(wanted.map(({ person }) => person))].flatMap(
    (id): (PersonLeaf | OrganizationLeaf)[] => {
      const person = newsroom.people.get(id)?.value;
      if (person === undefined) return [];
      const known = {
        '@id': subjectId(newsroom, id),
        name: person.name,
        url: absolute(newsroom, personAddress(id)),
        ...present({ sameAs: filled(person.sameAs) }),
      };
      return person.kind === 'collective'
        ? [{ '@type': 'Organization' as const, ...known }]
        : [{ '@type': 'Person' as const, ...known }];
    },
  );
}
