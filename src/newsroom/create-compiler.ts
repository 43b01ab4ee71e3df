import { compileMentionMatcher } from '../entities/compile-mention-matcher.ts';
import { namesOf } from '../entities/names-of.ts';
import { checkDownload } from '../content/check-download.ts';
import { checkPicture } from '../content/check-picture.ts';
import { digestText } from '../memory/digest-text.ts';
import type { ReadEntry } from '../content/read-noun.ts';
import type { Article } from '../model/article.ts';
import type { LiveEntry } from '../model/live-entry.ts';
import type { Publication } from '../model/publication.ts';
import type { PlacedCallout } from '../story/body/place-callouts.ts';
import type { StoryServices } from '../story/prepare-story.ts';
import type { ContentFiles } from '../content/content-files.ts';
import type { Nouns } from '../content/read-nouns.ts';
import { pageAddress, subjectAddress } from './addresses.ts';
import { checkReference, knownIds, type KnownIds } from './checks/check-references.ts';
import { allProviders } from './embeds/all-providers.ts';
import { explainEmbed } from './embeds/explain-embed.ts';
import { entriesByStory } from './live/entries-of.ts';
import { storyHrefs } from './story-hrefs.ts';
import { linkedIds } from './declared-references.ts';
import { explainLinkToEmbargoed, isEmbargoed, type Embargoable } from './embargo.ts';
import { createLinkToPart, type LinkToPart } from './link-to-part.ts';
import type { EntrySource, StorySource, StoryTools } from './story-source.ts';
import { wordsFor } from '../words/page-words.ts';
import type { WordTables } from '../words/tables/table.ts';

/** What one load of a newsroom compiles its stories and pages with. */
export interface Compiler {
  readonly tools: StoryTools;
  /** A file of `content/` as it is compiled; undefined if there is none of that name. */
  readonly sourceOf: (kind: EntryKind, id: string) => StorySource | undefined;
  readonly storyHref: (id: string) => string;
  /** How many entries of live coverage stand on a page. */
  readonly entriesPerPage: number;
}

/** What has a body: a story, or a page about the newsroom. */
export type EntryKind = 'article' | 'page';

/** What a compiler is made from. */
export interface CompilerRequest extends Pick<StoryTools, 'highlight' | 'everyStoryIsModule'> {
  readonly nouns: Nouns;
  readonly publication: Publication;
  readonly files: ContentFiles;
  /** The words of the interface, by language. */
  readonly tables: WordTables;
  /** Whether the content is a stranger’s. */
  readonly isUntrusted: boolean;
  /** The moment of the build in milliseconds since 1970: until then embargoes are kept. */
  readonly now: number;
}

/** Prepares names, addresses and links, so that stories can be compiled one by one. */
export function createCompiler(request: CompilerRequest): Compiler {
  const { nouns, publication, files, highlight, everyStoryIsModule, isUntrusted } = request;
  const known = knownIds(nouns);
  const toPart = createLinkToPart();
  const storyHref = (id: string): string => hrefOfStory(id, request);
  const withCode = new Set(publication.storiesWithCode);
  const coverage = entriesByStory(nouns);
  const providers = allProviders(publication);
  const names = [...known.subject].map((id) => ({ id, names: namesOf(nouns, id) }));
  return {
    tools: {
      highlight,
      everyStoryIsModule,
      namesOf: (id) => namesOf(nouns, id),
      explainEmbed: (url) => explainEmbed(providers, url),
      explainDownload: (path, src) => checkDownload(files, path, src),
      explainPicture: (path, src) => checkPicture(files, path, src),
      matcher: compileMentionMatcher(names),
      callouts: new Set(publication.callouts.map(({ id }) => id)),
      addressOf: (id) => subjectAddress(nouns, id),
      atFirst: new Set(publication.notes.atFirst),
      names: {
        explain: known.explain,
        subjects: known.subject,
        people: known.person.union(known.unreadable),
        terms: new Set(nouns.glossary?.value.terms.map(({ id }) => id)),
      },
    },
    storyHref,
    entriesPerPage: publication.entriesPerPage,
    sourceOf: (kind, id) => {
      const [siteLang = 'en'] = publication.languages;
      const article = nouns.articles.get(id);
      const entry = kind === 'article' ? article : nouns.pages.get(id);
      if (entry === undefined) return undefined;
      const { file, bodyOffset, placeOf, digest } = entry;
      const lang = entry.value.lang ?? siteLang;
      const said = kind === 'article' ? article?.value : undefined;
      const beside = kind === 'article' ? nouns.annotations.get(id) : undefined;
      const entries = kind === 'article' ? (coverage.get(id) ?? []) : [];
      const published = entries.filter(({ value }) => !isEmbargoed(value, request.now));
      const withEntries = (list: typeof entries) => ({
        digest: digestText(digest, beside?.digest ?? '', ...list.map((each) => each.digest)),
        entries: list.map(entrySource),
      });
      const given: StorySource = {
        id,
        code: isUntrusted ? 'not trusted' : withCode.has(id) ? 'allowed' : 'not named',
        file,
        get source() {
          return entry.source;
        },
        bodyOffset,
        ...withEntries(published),
        toCome: undefined,
        placeOf,
        lang,
        words: wordsFor(request.tables, lang, siteLang),
        updates: said?.updates ?? [],
        notices: said?.notices ?? [],
        image: said?.image,
        sources: said?.sources ?? [],
        placedCallouts: said === undefined ? [] : calloutsFor(said, publication),
        linked: new Set(said === undefined ? [] : linkedIds(said)),
        unlinked: new Set(said?.entities.unlinked),
        standOff: beside && {
          file: beside.file,
          placeOf: beside.placeOf,
          annotations: beside.value.annotations,
        },
        resolveLink: linksFrom(said ?? {}, known, toPart, request),
      };
      if (published.length === entries.length) return given;
      return { ...given, toCome: { ...given, ...withEntries(entries) } };
    },
  };
}

function entrySource(entry: ReadEntry<LiveEntry>): EntrySource {
  const { id, file, bodyOffset, value } = entry;
  return {
    ...{ id, file, bodyOffset, title: value.title },
    get source() {
      return entry.source;
    },
  };
}

/** The callouts that stand by themselves in a story. */
function calloutsFor({ section, callouts }: Article, publication: Publication): PlacedCallout[] {
  if (!callouts) return [];
  return publication.callouts.flatMap(({ id, placed }) =>
    placed?.sections.includes(section) === true ? [{ use: id, after: placed.after }] : [],
  );
}

function hrefOfStory(id: string, { nouns, publication }: CompilerRequest): string {
  const entry = nouns.articles.get(id);
  return entry === undefined ? '/' : storyHrefs(publication)(entry);
}

/** Where links by name lead from a story or page. */
function linksFrom(
  from: Embargoable,
  known: KnownIds,
  toPart: LinkToPart,
  request: CompilerRequest,
): StoryServices['resolveLink'] {
  const { nouns, now } = request;
  const resolve: StoryServices['resolveLink'] = (scheme, id) => {
    const target = scheme === 'entity' ? 'subject' : scheme === 'story' ? 'story' : 'page';
    const problem = checkReference(target, id, known);
    if (problem !== undefined) return problem;
    if (target === 'subject') return { href: subjectAddress(nouns, id), entity: id };
    if (target === 'page') return { href: pageAddress(id) };
    const embargo = nouns.articles.get(id)?.value.embargo;
    return explainLinkToEmbargoed(from, { id, embargo }, now) ?? { href: hrefOfStory(id, request) };
  };
  return (scheme, id) => {
    const [name = '', part] = id.split(/#(.*)/su, 2);
    const link = resolve(scheme, name);
    if (part === undefined || !('href' in link)) return link;
    const target = scheme === 'story' ? nouns.articles.get(name) : nouns.pages.get(name);
    const { source = '', bodyOffset = 0 } = target ?? {};
    return toPart(link, { name: `${scheme}:${name}`, source, bodyOffset }, part);
  };
}
