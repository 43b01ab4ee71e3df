import { posix } from 'node:path';
import type { z } from 'zod';
import { annotationFile, type AnnotationFile } from '../model/annotation.ts';
import { article, type Article } from '../model/article.ts';
import { entity, type Entity } from '../model/entity.ts';
import { front, type Front } from '../model/front.ts';
import { glossary, type Glossary } from '../model/glossary.ts';
import { page, type Page } from '../model/page.ts';
import { person, type Person } from '../model/person.ts';
import { publication, type Publication } from '../model/publication.ts';
import type { Limits } from '../text/limits.ts';
import { slug } from '../model/scalars.ts';
import { annotationRules } from './rules/of-annotations.ts';
import { articleRules } from './rules/of-articles.ts';
import { entityRules } from './rules/of-entities.ts';
import { frontRules } from './rules/of-fronts.ts';
import { personRules } from './rules/of-people.ts';
import { publicationRules } from './rules/of-publications.ts';
import type { Rule } from './rules/rule.ts';
import { splitFrontmatter } from '../story/syntax/frontmatter.ts';
import { parseDeclarative } from '../story/syntax/parse-declarative.ts';
import {
  badName,
  duplicateSlug,
  explainLanguageName,
  explainLanguageTwice,
  missingPublication,
} from './explain-names.ts';
import { explainUnreadable } from './explain-unreadable.ts';
import { checkSchema } from './check-schema.ts';
import type { ContentFile, ContentFiles } from './content-files.ts';
import type { Entry } from './entry.ts';
import { guarded } from '../problems/guard.ts';
import type { ProblemLog } from '../problems/problem-log.ts';
import { readYaml, type YamlReading } from './read-yaml.ts';
import { canonicalLanguage } from '../text/language-chain.ts';
import { wordsFile, type NewsroomWords } from '../words/tables/words-file.ts';

/** An entry with the places of its values, and the source of an MDX file. */
export interface ReadEntry<Value> extends Entry<Value> {
  readonly placeOf: YamlReading['placeOf'];
  readonly source: string;
  /** Where the body begins in the source of an MDX file, in UTF-16 units. */
  readonly bodyOffset: number;
}

/** Everything in `content/` that could be read, before anything is joined. */
export interface Nouns {
  readonly publication: ReadEntry<Publication> | undefined;
  readonly front: ReadEntry<Front> | undefined;
  readonly people: ReadonlyMap<string, ReadEntry<Person>>;
  readonly entities: ReadonlyMap<string, ReadEntry<Entity>>;
  readonly articles: ReadonlyMap<string, ReadEntry<Article>>;
  /** Stand-off annotations, by the id of their story. */
  readonly annotations: ReadonlyMap<string, ReadEntry<AnnotationFile>>;
  readonly glossary: ReadEntry<Glossary> | undefined;
  readonly pages: ReadonlyMap<string, ReadEntry<Page>>;
  /** The newsroom’s own words of the interface, by canonical language tag. */
  readonly words: ReadonlyMap<string, ReadEntry<NewsroomWords>>;
  /** Ids of files that are there but could not be read: references to them are not wrong. */
  readonly unreadable: ReadonlySet<string>;
}

/** What a noun has to be: field by field, and across its fields. */
interface NounDefinition<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly rules: readonly Rule<z.output<Schema>>[];
}

type Read = <Schema extends z.ZodType>(
  file: ContentFile,
  noun: NounDefinition<Schema>,
) => ReadEntry<z.output<Schema>> | undefined;

/**
 * Reads every file of a newsroom and checks it against the schema and the rules of its noun.
 *
 * The id of a story is the name of its folder, that of everything else the name of its file.
 *
 * @param misplaced paths at which a file is missing that stands elsewhere, from the content folder
 */
export function readNouns(
  files: ContentFiles,
  log: ProblemLog,
  misplaced: ReadonlySet<string> = new Set(),
): Nouns {
  const read = createReader(files.limits, log);
  const missing = misplaced.union(files.unread);
  const unreadable = new Set([...missing].map(idOfPath));
  const readAll = <Schema extends z.ZodType>(
    list: readonly ContentFile[],
    noun: NounDefinition<Schema>,
  ): Map<string, ReadEntry<z.output<Schema>>> => {
    const entries = new Map<string, ReadEntry<z.output<Schema>>>();
    for (const file of list) {
      const id = idOfPath(file.path);
      if (!slug.safeParse(id).success)
        log.addAt(file.file, { line: 1, column: 1 }, badName(id, file));
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
  return {
    publication: one(files.publication, { schema: publication, rules: publicationRules }),
    front: one(files.front, { schema: front, rules: frontRules }),
    people: readAll(files.people, { schema: person, rules: personRules }),
    entities: readAll(files.entities, { schema: entity, rules: entityRules }),
    articles: readAll(files.articles, { schema: article, rules: articleRules }),
    annotations: readStandOff(files, read),
    glossary: one(files.glossary, { schema: glossary, rules: [] }),
    pages: readAll(files.pages, { schema: page, rules: [] }),
    words: readWords(files.words, read, log),
    unreadable,
  };
}

function createReader(limits: Limits, log: ProblemLog): Read {
  return (file, { schema, rules }) => {
    const isMdx = file.path.endsWith('.mdx');
    const split = isMdx ? splitFrontmatter(file.text) : undefined;
    const broken = explainUnreadable(file, split);
    if (broken !== undefined && (isMdx || broken.name !== 'empty-file' || !isOptional(schema))) {
      log.add(file.file, [broken]);
      return undefined;
    }
    const reading = readYaml(split?.yaml ?? file.text, split?.yamlLine ?? 1, limits);
    const checked = checkSchema(schema, reading);
    log.add(file.file, checked.problems);
    if (checked.value === undefined) {
      // The body waits for its frontmatter; what can be said about it is said at once.
      if (split !== undefined)
        log.add(file.file, parseDeclarative(file.text, split.bodyOffset).problems);
      return undefined;
    }
    const id = idOfPath(file.path);
    for (const { name, reason, find } of rules) {
      for (const { path, message, fix } of find(checked.value, id))
        log.addAt(file.file, reading.placeOf(path), { name, reason, message, fix });
    }
    return {
      id,
      file: file.file,
      value: checked.value,
      placeOf: reading.placeOf,
      source: file.text,
      bodyOffset: split?.bodyOffset ?? 0,
    };
  };
}

function isOptional(schema: z.ZodType): boolean {
  return schema.safeParse({}).success;
}

function idOfPath(path: string): string {
  return /\/(?:article\.mdx|annotations\.yaml)$/u.test(path)
    ? posix.basename(posix.dirname(path))
    : posix.basename(path).replace(/\.\w+$/u, '');
}

/** The newsroom’s words of the interface; the name of each file is that of a language. */
function readWords(
  files: readonly ContentFile[],
  read: Read,
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
function readStandOff(files: ContentFiles, read: Read): Map<string, ReadEntry<AnnotationFile>> {
  return new Map(
    files.annotations.flatMap((file) => {
      const entry = read(file, { schema: annotationFile, rules: annotationRules });
      return entry === undefined ? [] : [[entry.id, entry] as const];
    }),
  );
}
