import { posix } from 'node:path';
import type { z } from 'zod';
import { digestText } from '../memory/digest-text.ts';
import { noMemory, type Memory } from '../memory/memory.ts';
import { createProblemLog, type ProblemLog } from '../problems/problem-log.ts';
import { languagesOf } from '../story/body/code-languages.ts';
import { splitFrontmatter } from '../story/syntax/frontmatter.ts';
import { parseDeclarative } from '../story/syntax/parse-declarative.ts';
import type { Limits } from '../text/limits.ts';
import { checkSchema } from './check-schema.ts';
import type { ContentFile } from './content-files.ts';
import type { Entry } from './entry.ts';
import { explainUnreadable } from './explain-unreadable.ts';
import { readYaml, type YamlReading } from './read-yaml.ts';
import type { Rule } from './rules/rule.ts';

/** An entry with the places of its values, and the source of an MDX file. */
export interface ReadEntry<Value> extends Entry<Value> {
  readonly placeOf: YamlReading['placeOf'];
  /** It is made of the bytes of the file each time that it is asked for. */
  readonly source: string;
  /** The languages of its code, as this house calls them. */
  readonly codeLanguages: readonly string[];
  /** Where the body begins in the source of an MDX file, in UTF-16 units. */
  readonly bodyOffset: number;
  /** A digest of the source. */
  readonly digest: string;
}

/** What a noun has to be: field by field, and across its fields. */
export interface NounDefinition<Schema extends z.ZodType> {
  /** Under which its values are remembered; without one they are not. */
  readonly name?: string;
  readonly schema: Schema;
  readonly rules: readonly Rule<z.output<Schema>>[];
}

/** Gives the entry of a file; undefined if it cannot be read, and why is in the log. */
export type NounReader = <Schema extends z.ZodType>(
  file: ContentFile,
  noun: NounDefinition<Schema>,
) => ReadEntry<z.output<Schema>> | undefined;

/**
 * Prepares to read files and to check each against the schema and the rules of its noun. A file in
 * which nothing was wrong is remembered.
 */
export function createNounReader(limits: Limits, log: ProblemLog, memory: Memory): NounReader {
  return (file, noun) => {
    const before = heldEntry(file, noun.schema, limits);
    if (before !== undefined) return before;
    const hold = <Value>(entry: ReadEntry<Value>): ReadEntry<Value> => {
      held.set(file, { schema: noun.schema, limits, entry });
      return entry;
    };
    const { digest } = file;
    const known = noun.name === undefined ? noMemory : memory;
    const shelf = known.shelf<KnownNoun<z.output<typeof noun.schema>>>(`noun ${noun.name ?? ''}`);
    const key = digestText(file.path, JSON.stringify(limits), digest);
    const remembered = shelf.get(key);
    if (remembered !== undefined) return hold(entryOf(file, digest, remembered, limits));
    const told = createProblemLog();
    const read = readNoun(file, noun, limits, told);
    const problems = told.sorted();
    for (const problem of problems) log.add(problem.file, [problem]);
    if (read === undefined) return undefined;
    const entry = entryOf(file, digest, read, limits);
    if (problems.length > 0) return entry;
    shelf.keep(key, read);
    return hold(entry);
  };
}

/** The id of a file: a story has the name of its folder, everything else that of its file. */
export function idOfPath(path: string): string {
  return /\/(?:article\.mdx|annotations\.yaml)$/u.test(path)
    ? posix.basename(posix.dirname(path))
    : posix.basename(path).replace(/\.\w+$/u, '');
}

interface HeldEntry {
  readonly schema: z.ZodType;
  readonly limits: Limits;
  readonly entry: ReadEntry<unknown>;
}

/** What was read from files in which nothing was wrong: the same file gives the same entry again. */
const held = new WeakMap<ContentFile, HeldEntry>();

function heldEntry<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
  limits: Limits,
): ReadEntry<z.output<Schema>> | undefined {
  const before = held.get(file);
  // What was read with a schema has its type.
  const isOf = (entry: ReadEntry<unknown>): entry is ReadEntry<z.output<Schema>> =>
    entry === before?.entry && before.schema === schema && before.limits === limits;
  return before !== undefined && isOf(before.entry) ? before.entry : undefined;
}

/** What is worked out of a file: the value of its noun, and where in it YAML and body stand. */
interface KnownNoun<Value> {
  readonly value: Value;
  readonly bodyOffset: number;
  readonly codeLanguages: readonly string[];
}

function entryOf<Value>(
  file: ContentFile,
  digest: string,
  { value, bodyOffset, codeLanguages }: KnownNoun<Value>,
  limits: Limits,
): ReadEntry<Value> {
  let reading: YamlReading | undefined;
  return {
    id: idOfPath(file.path),
    file: file.file,
    value,
    // Mostly nobody asks: places are for what is wrong.
    placeOf: (path, key) => (reading ??= readYamlOf(file, limits)).placeOf(path, key),
    get source() {
      return file.text;
    },
    codeLanguages,
    bodyOffset,
    digest,
  };
}

function readYamlOf({ path, text }: ContentFile, limits: Limits): YamlReading {
  const split = path.endsWith('.mdx') ? splitFrontmatter(text) : undefined;
  return readYaml(split?.yaml ?? text, split?.yamlLine ?? 1, limits);
}

function readNoun<Schema extends z.ZodType>(
  file: ContentFile,
  { schema, rules }: NounDefinition<Schema>,
  limits: Limits,
  log: ProblemLog,
): KnownNoun<z.output<Schema>> | undefined {
  const { text } = file;
  const isMdx = file.path.endsWith('.mdx');
  const split = isMdx ? splitFrontmatter(text) : undefined;
  const broken = explainUnreadable({ text, isUtf8: file.isUtf8 }, split);
  if (broken !== undefined && (isMdx || broken.name !== 'empty-file' || !isOptional(schema))) {
    log.add(file.file, [broken]);
    return undefined;
  }
  const reading = readYaml(split?.yaml ?? text, split?.yamlLine ?? 1, limits);
  const checked = checkSchema(schema, reading);
  log.add(file.file, checked.problems);
  if (checked.value === undefined) {
    // The body waits for its frontmatter; what can be said about it is said at once.
    if (split !== undefined)
      log.add(file.file, parseDeclarative(text, split.bodyOffset).problems);
    return undefined;
  }
  for (const { name, reason, find } of rules) {
    for (const { path, message, fix } of find(checked.value, idOfPath(file.path)))
      log.addAt(file.file, reading.placeOf(path), { name, reason, message, fix });
  }
  return {
    // Strings that were cut from a text hold all of it.
    value: structuredClone(checked.value),
    bodyOffset: split?.bodyOffset ?? 0,
    codeLanguages: isMdx ? languagesOf(text) : [],
  };
}

function isOptional(schema: z.ZodType): boolean {
  return schema.safeParse({}).success;
}
