import { parseDocument } from 'yaml';
import type { ContentFile, ContentFiles } from '../../content/content-files.ts';
import { readNouns } from '../../content/read-nouns.ts';
import type { Publication } from '../../model/publication.ts';
import type { Problem } from '../../problems/problem.ts';
import { createProblemLog } from '../../problems/problem-log.ts';
import { splitFrontmatter } from '../../story/syntax/frontmatter.ts';
import { parseDeclarative } from '../../story/syntax/parse-declarative.ts';
import { placeAt } from '../../story/syntax/place-at.ts';
import { mendFile, type MendedFile } from '../mend/mend-files.ts';
import type { SourceEdit } from '../mend/source-edit.ts';
import { allMigrations } from './all-migrations.ts';
import type { ContentText, Finding, Migration } from './migration.ts';

/** A file as it is, as it will be, and what in it waits for a person. */
export interface UpgradedFile extends MendedFile {
  /** Its path from the root of the repository, as problems name it. */
  readonly file: string;
  /** Its path from the content folder. */
  readonly path: string;
  /** The text that the places of what is to be decided count in. */
  readonly text: string;
  /** Names of the migrations that change it, the oldest first. */
  readonly by: readonly string[];
  readonly toDecide: readonly ToDecide[];
  /** Whether it can be read: of what cannot, nothing is known. */
  readonly isRead: boolean;
}

/** What a migration leaves to a person. */
export interface ToDecide extends Problem {
  /** How much of the text is meant, in UTF-16 units. */
  readonly length: number;
}

/**
 * Brings content along to the form in which it is written today, one migration after the other. Files
 * of a newsroom that is up to date come back as they are.
 *
 * @returns the files in which there is something to change, to decide or to repair first; `undefined`
 *   if `publication.yaml` cannot be read, by which some migrations decide
 */
export function upgradeContent(files: ContentFiles): readonly UpgradedFile[] | undefined {
  const publication = publicationOf(files);
  if (publication === undefined) return undefined;
  const { articles, entries, pages, words } = files;
  return [
    ...[...articles, ...entries, ...pages].map((file) => upgraded(file, 'story', publication)),
    ...words.map((file) => upgraded(file, 'words', publication)),
  ].filter(
    ({ before, after, toDecide, isRead }) => before !== after || toDecide.length > 0 || !isRead,
  );
}

function publicationOf(files: ContentFiles): Publication | undefined {
  const none = { people: [], entities: [], topics: [], articles: [], entries: [], annotations: [] };
  const settings = {
    ...files,
    ...none,
    pages: [],
    words: [],
    front: undefined,
    glossary: undefined,
  };
  return readNouns(settings, createProblemLog()).publication?.value;
}

function upgraded(
  source: ContentFile,
  kind: ContentText['kind'],
  publication: Publication,
): UpgradedFile {
  const { file, path, text, raw } = source;
  const migrations = allMigrations.filter((migration) => migration.of === kind);
  const first = readText(kind, path, text);
  // What is no UTF-8 would not be written back as it was.
  const isRead = first !== undefined && source.isUtf8;
  const steps = isRead ? migrations : [];
  const toDecide = steps.flatMap((migration) =>
    (first === undefined ? [] : migration.look(first, publication)).flatMap((finding) =>
      'decide' in finding ? [decision(finding, migration.name, file, text)] : [],
    ),
  );
  let after = raw;
  let current = first;
  let count = 0;
  const by: string[] = [];
  for (const migration of steps) {
    const edits = editsOf(migration, current, publication);
    if (edits.length === 0) continue;
    const mended = mendFile(
      after,
      edits.map((mend) => ({ mend })),
    );
    after = mended.after;
    current = readText(kind, path, unixText(after));
    count += edits.length;
    by.push(migration.name);
  }
  return { file, path, text, before: raw, after, count, by, toDecide, isRead };
}

function editsOf(
  migration: Migration,
  text: ContentText | undefined,
  publication: Publication,
): readonly SourceEdit[] {
  const findings = text === undefined ? [] : migration.look(text, publication);
  return findings.flatMap((finding) => ('edits' in finding ? finding.edits : []));
}

/** A text with its tree; `undefined` if it is too broken for its places to be known. */
function readText(kind: ContentText['kind'], path: string, text: string): ContentText | undefined {
  if (kind === 'words') {
    const isSound = parseDocument(text).errors.length === 0;
    return isSound ? { kind, path, text, story: undefined } : undefined;
  }
  const story = parseDeclarative(text, splitFrontmatter(text).bodyOffset);
  return story.status === 'parsed' ? { kind, path, text, story } : undefined;
}

function decision(
  { at, decide }: Extract<Finding, { decide: unknown }>,
  name: string,
  file: string,
  text: string,
): ToDecide {
  return { ...decide, name, ...placeAt(text, at.start), file, length: at.end - at.start };
}

function unixText(raw: string): string {
  return raw.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
}
