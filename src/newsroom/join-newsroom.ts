import { compileMentionMatcher, type MentionMatcher } from '../entities/compile-mention-matcher.ts';
import { foldStory } from '../story/text/fold-story.ts';
import { resolveQuote } from '../annotations/anchoring/resolve-quote.ts';
import type { Publication } from '../model/publication.ts';
import type { StoryServices } from '../story/prepare-story.ts';
import { entityAddress, pageAddress, personAddress, storyAddress } from './addresses.ts';
import { checkReference, knownIds } from './check-references.ts';
import { compileEntry, type CompileRequest, type CompileServices } from './compile-entry.ts';
import type { ContentFiles } from '../content/content-files.ts';
import { linkedIds } from './declared-references.ts';
import { explainLinkToEmbargoed, type Embargoable } from './embargo.ts';
import { explainNoteOnPage } from '../annotations/proving/explain-annotations.ts';
import { explainUnfoundPassage } from '../annotations/anchoring/explain-marks.ts';
import { isNoted } from '../annotations/marking/lettered-annotations.ts';
import { instantOf } from '../text/instant-of.ts';
import type { NewsroomPage, NewsroomStory } from './newsroom.ts';
import type { ProblemLog } from '../problems/problem-log.ts';
import type { Nouns } from '../content/read-nouns.ts';

/** What one load of a newsroom compiles its stories with. */
export interface Compiler {
  readonly services: CompileServices;
  readonly requestOf: (kind: 'article' | 'page', id: string) => CompileRequest | undefined;
  readonly storyHref: (id: string) => string;
}

/**
 * Prepares names, addresses and links, so that stories can be compiled one by one.
 *
 * @param now the moment of the build: until then embargoes are kept
 */
export function createCompiler(
  nouns: Nouns,
  publication: Publication,
  files: ContentFiles,
  given: Pick<CompileServices, 'highlight' | 'everyStoryIsModule'>,
  now: number,
): Compiler {
  const known = knownIds(nouns);
  const addressOf = (id: string): string =>
    nouns.entities.has(id) ? entityAddress(id) : personAddress(id);
  const storyHref = (id: string): string => {
    const entry = nouns.articles.get(id);
    if (entry === undefined) return '/';
    const { published, section } = entry.value;
    return storyAddress(
      publication.address,
      { published, slug: id, section },
      publication.timeZone,
    );
  };
  const linksOf =
    (from: Embargoable): StoryServices['resolveLink'] =>
    (scheme, id) => {
      const target = scheme === 'entity' ? 'subject' : scheme === 'story' ? 'story' : 'page';
      const problem = checkReference(target, id, known);
      if (problem !== undefined) return problem;
      if (target === 'subject') return { href: addressOf(id), entity: id };
      if (target === 'page') return { href: pageAddress(id) };
      const embargo = nouns.articles.get(id)?.value.embargo;
      return explainLinkToEmbargoed(from, { id, embargo }, now) ?? { href: storyHref(id) };
    };
  const [siteLang = 'en'] = publication.languages;
  return {
    services: {
      ...given,
      matcher: matcherOf(nouns),
      addressOf,
      subjects: known.subject,
      people: known.person.union(known.unreadable),
      terms: new Set(nouns.glossary?.value.terms.map(({ id: term }) => term)),
      files,
    },
    storyHref,
    requestOf: (kind, id) => {
      const entry = kind === 'article' ? nouns.articles.get(id) : nouns.pages.get(id);
      if (entry === undefined) return undefined;
      const article = kind === 'article' ? nouns.articles.get(id)?.value : undefined;
      return {
        ...entry,
        resolveLink: linksOf(article ?? {}),
        lang: entry.value.lang ?? siteLang,
        updates: article?.updates ?? [],
        sources: article?.sources ?? [],
        linked: new Set(article === undefined ? [] : linkedIds(article)),
        unlinked: new Set(article?.entities.unlinked),
        annotations: kind === 'article' ? nouns.annotations.get(id) : undefined,
      };
    },
  };
}

/** Compiles all stories that are not drafts. */
export function compileStories(nouns: Nouns, compiler: Compiler, log: ProblemLog): NewsroomStory[] {
  return [...nouns.articles.values()].flatMap(({ id, file, value }): NewsroomStory[] => {
    const request = value.draft ? undefined : compiler.requestOf('article', id);
    const compiled =
      request === undefined ? undefined : compileEntry(request, compiler.services, log);
    if (request === undefined || compiled === undefined) return [];
    return [
      {
        id,
        file,
        value,
        href: compiler.storyHref(id),
        lang: request.lang,
        instant: instantOf(value.published),
        ...compiled,
      },
    ];
  });
}

const firstPlace = { line: 1, column: 1 };

/** Compiles all pages that are not drafts. */
export function compilePages(nouns: Nouns, compiler: Compiler, log: ProblemLog): NewsroomPage[] {
  return [...nouns.pages.values()].flatMap(({ id, file, value }): NewsroomPage[] => {
    const request = value.draft ? undefined : compiler.requestOf('page', id);
    const compiled =
      request === undefined ? undefined : compileEntry(request, compiler.services, log);
    if (request === undefined || compiled === undefined) return [];
    const { story, mentions, pictures, annotations } = compiled;
    const noted = annotations.find(isNoted);
    if (noted !== undefined) log.addAt(file, firstPlace, explainNoteOnPage(noted.id));
    const href = pageAddress(id);
    return [{ id, file, value, href, lang: request.lang, story, mentions, pictures }];
  });
}

/** Every relation’s evidence is a passage that its story really has. */
export function checkEvidence(
  nouns: Nouns,
  stories: readonly NewsroomStory[],
  log: ProblemLog,
): void {
  const folded = new Map<string, ReturnType<typeof foldStory>>();
  const storyById = new Map(stories.map((story) => [story.id, story]));
  for (const { file, value, placeOf } of nouns.entities.values()) {
    value.relations.forEach(({ evidence }, index) => {
      const story = evidence === undefined ? undefined : storyById.get(evidence.story);
      if (evidence === undefined || story === undefined) return;
      const text = folded.get(story.id) ?? foldStory(story.story.blocks);
      folded.set(story.id, text);
      const resolution = resolveQuote(text, evidence.quote);
      if (resolution.status === 'found') return;
      log.addAt(
        file,
        placeOf(['relations', index, 'evidence', 'quote']),
        explainUnfoundPassage(text, evidence.quote, resolution, 'quote'),
      );
    });
  }
}

/** Names of everything that a story can mention, in every script. */
function matcherOf(nouns: Nouns): MentionMatcher {
  const people = [...nouns.people.values()].map(({ id, value }) => ({
    id,
    names: [
      value.name,
      ...value.aliases,
      ...(value.nativeName === undefined ? [] : [value.nativeName.text]),
    ],
  }));
  const entities = [...nouns.entities.values()].map(({ id, value }) => ({
    id,
    names: [value.name, ...Object.values(value.names), ...value.aliases],
  }));
  return compileMentionMatcher([...people, ...entities]);
}
