import { posix } from 'node:path';
import type { z } from 'zod';
import { annotationFile, type AnnotationFile } from '../model/annotation.ts';
import { article, articleWithDek, type Article } from '../model/article.ts';
import { entity, type Entity } from '../model/entity.ts';
import { front, type Front } from '../model/front.ts';
import { glossary, type Glossary } from '../model/glossary.ts';
import { liveEntry, type LiveEntry } from '../model/live-entry.ts';
import { page, type Page } from '../model/page.ts';
import { person, type Person } from '../model/person.ts';
import { publication, type Publication } from '../model/publication.ts';
import { noMemory, type Memory } from '../memory/memory.ts';
import { onceForEach } from '../memory/once-for-each.ts';
import { topic, type Topic } from '../model/topic.ts';
import { slug } from '../model/scalars.ts';
import { annotationRules } from './rules/of-annotations.ts';
import { articleRules } from './rules/of-articles.ts';
import { entityRules } from './rules/of-entities.ts';
import { frontRules } from './rules/of-fronts.ts';
import { liveEntryRules } from './rules/of-live-entries.ts';
import { personRules } from './rules/of-people.ts';
import { publicationRules } from './rules/of-publications.ts';
import { topicRules } from './rules/of-topics.ts';
import {
  badName,
  duplicateSlug,
  explainLanguageName,
  explainLanguageTwice,
  missingPublication,
} from './explain-names.ts';
import type { ContentFile, ContentFiles } from './content-files.ts';
import { createNounReader, idOfPath, type NounDefinition, type NounReader, type ReadEntry } from './read-noun.ts';
import { guarded } from '../problems/guard.ts';
import type { ProblemLog } from '../problems/problem-log.ts';
import { canonicalLanguage } from '../text/language-chain.ts';
import { wordsFile, type NewsroomWords } from '../words/tables/words-file.ts';

/** Everything in `content/` that could be read, before anything is joined. */
export interface Nouns {
  readonly publication: ReadEntry<Publication> | undefined;
  readonly front: ReadEntry<Front> | undefined;
  readonly people: ReadonlyMap<string, ReadEntry<Person>>;
  readonly entities: ReadonlyMap<string, ReadEntry<Entity>>;
  readonly topics: ReadonlyMap<string, ReadEntry<Topic>>;
  readonly articles: ReadonlyMap<string, ReadEntry<Article>>;
  /** Entries of live coverage, by the id of their story and their own: `storm/ferries-stop`. */
  readonly entries: ReadonlyMap<string, ReadEntry<LiveEntry>>;
  /** Stand-off annotations, by the id of their story. */
  readonly annotations: ReadonlyMap<string, ReadEntry<AnnotationFile>>;
  readonly glossary: ReadEntry<Glossary> | undefined;
  readonly pages: ReadonlyMap<string, ReadEntry<Page>>;
  /** The newsroom’s own words of the interface, by canonical language tag. */
  readonly words: ReadonlyMap<string, ReadEntry<NewsroomWords>>;
  /** Ids of files that are there but could not be read: references to them are not wrong. */
  readonly unreadable: ReadonlySet<string>;
}

/**
 * Reads every file of a newsroom and checks it against the schema and the rules of its noun.
 *
 * The id of a story is the name of its folder, that of everything else the name of its file.
 *
 * @param misplaced paths at which a file is missing that stands elsewhere, from the content folder
 * @param memory of files in which nothing was wrong
 */
export function readNouns(
  files: ContentFiles,
  log: ProblemLog,
  misplaced: ReadonlySet<string> = new Set(),
  memory: Memory = noMemory,
): Nouns {
  const read = createNounReader(files.limits, log, memory);
  const missing = misplaced.union(files.unread);
  const unreadable = new Set([...missing].map(idOfPath));
  const readAll = <Schema extends z.ZodType>(
    list: readonly ContentFile[],
    noun: NounDefinition<Schema>,
  ): Map<string, ReadEntry<z.output<Schema>>> => {
    const entries = new Map<string, ReadEntry<z.output<Schema>>>();
    for (const file of list) {
      const { id, isName } = nameOf(file);
      if (!isName) log.addAt(file.file, { line: 1, column: 1 }, badName(id, file));
      const entry = guarded(file.file, log, () => read(file, noun));
      const earlier = entries.get(id);
      if (earlier !== undefined)
        log.addAt(file.file, { line: 1, column: 1 }, duplicateSlug(id, earlier.file));
      else if (entry === undefined) unreadable.add(id);
      else entries.set(id, entry);
    }
    return entries;
  };
  const one = <Schema extends z.ZodType>(
    file: ContentFile | undefined,
    noun: NounDefinition<Schema>,
  ): ReadEntry<z.output<Schema>> | undefined =>
    file === undefined ? undefined : guarded(file.file, log, () => read(file, noun));
  if (files.publication === undefined && !missing.has('publication.yaml')) {
    const file = posix.join(files.folder, 'publication.yaml');
    log.addAt(file, { line: 1, column: 1 }, missingPublication);
  }
  const settings = one(files.publication, { schema: publication, rules: publicationRules });
  const isDekOptional = settings?.value.deks === 'optional';
  return {
    publication: settings,
    front: one(files.front, { schema: front, rules: frontRules }),
    people: readAll(files.people, { name: 'person', schema: person, rules: personRules }),
    entities: readAll(files.entities, { name: 'entity', schema: entity, rules: entityRules }),
    topics: readAll(files.topics, { name: 'topic', schema: topic, rules: topicRules }),
    articles: readAll(files.articles, {
      name: isDekOptional ? 'article without dek' : 'article',
      schema: isDekOptional ? article : articleWithDek,
      rules: articleRules,
    }),
    entries: readLiveEntries(files.entries, read, log, unreadable),
    annotations: readStandOff(files, read),
    glossary: one(files.glossary, { schema: glossary, rules: [] }),
    pages: readAll(files.pages, { name: 'page', schema: page, rules: [] }),
    words: readWords(files.words, read, log),
    unreadable,
  };
}

/** The id that a file has by its name, and whether it may be one. */
const nameOf = onceForEach(({ path }: ContentFile) => {
  const id = idOfPath(path);
  return { id, isName: slug.safeParse(id).success };
});

/** The entries of live coverage; two stories may have entries of one name. */
function readLiveEntries(
  files: readonly ContentFile[],
  read: NounReader,
  log: ProblemLog,
  unreadable: Set<string>,
): Map<string, ReadEntry<LiveEntry>> {
  return new Map(
    files.flatMap((file) => {
      const { id, isName } = nameOf(file);
      if (!isName) log.addAt(file.file, { line: 1, column: 1 }, badName(id, file));
      const noun = { name: 'live entry', schema: liveEntry, rules: liveEntryRules };
      const entry = guarded(file.file, log, () => read(file, noun));
      const story = idOfPath(posix.join(posix.dirname(file.path), '..', 'article.mdx'));
      if (entry !== undefined) return [[`${story}/${id}`, entry] as const];
      unreadable.add(`${story}/${id}`);
      return [];
    }),
  );
}

/** The newsroom’s words of the interface; the name of each file is that of a language. */
function readWords(
  files: readonly ContentFile[],
  read: NounReader,
  log: ProblemLog,
): Map<string, ReadEntry<NewsroomWords>> {
  const entries = new Map<string, ReadEntry<NewsroomWords>>();
  for (const file of files) {
    const lang = canonicalLanguage(idOfPath(file.path));
    if (lang === undefined) {
      log.addAt(file.file, { line: 1, column: 1 }, explainLanguageName(idOfPath(file.path)));
      continue;
    }
    const entry = read(file, { schema: wordsFile(lang), rules: [] });
    const earlier = entries.get(lang);
    if (earlier !== undefined)
      log.addAt(file.file, { line: 1, column: 1 }, explainLanguageTwice(lang, earlier.file));
    else if (entry !== undefined) entries.set(lang, { ...entry, id: lang });
  }
  return entries;
}

/** The annotations beside stories; those that could not be read are in the log. */
function readStandOff(files: ContentFiles, read: NounReader): Map<string, ReadEntry<AnnotationFile>> {
  return new Map(
    files.annotations.flatMap((file) => {
      const entry = read(file, {
        name: 'annotations',
        schema: annotationFile,
        rules: annotationRules,
      });
      return entry === undefined ? [] : [[entry.id, entry] as const];
    }),
  );
}
