import { posix } from 'node:path';
import { checkPicture } from '../../content/check-picture.ts';
import type { ContentFiles } from '../../content/content-files.ts';
import { each, textsAt, type FoundText } from '../../content/field-path.ts';
import { entriesOf, type NounName, type NounPath } from '../../content/noun-entries.ts';
import type { ReadEntry } from '../../content/read-noun.ts';
import type { Nouns } from '../../content/read-nouns.ts';
import { onceForEach } from '../../memory/once-for-each.ts';
import { statementKind } from '../../model/publication.ts';
import {
  createUnknownExplainer,
  type ExplainUnknown,
  type ReferenceTarget,
} from '../../problems/explain-unknown.ts';
import type { ProblemText } from '../../problems/problem.ts';
import type { ProblemLog } from '../../problems/problem-log.ts';

/** What a reference between files may be to; the others stay within a story. */
type FileTarget = Exclude<ReferenceTarget, 'callout' | 'source' | 'term' | 'update'>;

/** The ids that references of each sort may name. */
export type KnownIds = Readonly<Record<FileTarget, ReadonlySet<string>>> & {
  /** Stories that are there, and that nothing may refer to. */
  readonly draft: ReadonlySet<string>;
  /** Present ids of topics, by those that they had before. */
  readonly formerTopics: ReadonlyMap<string, string>;
  /** Ids of files that could not be read: references to them are not wrong. */
  readonly unreadable: ReadonlySet<string>;
  readonly explain: ExplainUnknown;
};

/** A field that names another file, or a picture: where it is written, and what it names. */
type ReferencePath = NounPath & { readonly target: FileTarget | 'picture' };

/** Every field by which a file of the newsroom names another. */
const references: readonly ReferencePath[] = [
  { noun: 'articles', path: ['section'], target: 'section' },
  { noun: 'articles', path: ['storyline'], target: 'storyline' },
  { noun: 'articles', path: ['translationOf'], target: 'story' },
  { noun: 'articles', path: ['topics', each], target: 'topic' },
  { noun: 'topics', path: ['parent'], target: 'topic' },
  { noun: 'articles', path: ['authors', each, 'person'], target: 'person' },
  { noun: 'articles', path: ['entities', 'about', each], target: 'subject' },
  { noun: 'articles', path: ['entities', 'mentions', each], target: 'subject' },
  { noun: 'articles', path: ['updates', each, 'by'], target: 'person' },
  { noun: 'entries', path: ['authors', each], target: 'person' },
  { noun: 'articles', path: ['image', 'src'], target: 'picture' },
  { noun: 'articles', path: ['image', 'crops', 'wide'], target: 'picture' },
  { noun: 'articles', path: ['image', 'crops', 'square'], target: 'picture' },
  { noun: 'people', path: ['portrait', 'src'], target: 'picture' },
  { noun: 'people', path: ['members', each], target: 'person' },
  { noun: 'entities', path: ['relations', each, 'to'], target: 'subject' },
  { noun: 'entities', path: ['relations', each, 'evidence', 'story'], target: 'story' },
  { noun: 'entities', path: ['parties', each, 'entity'], target: 'subject' },
  { noun: 'entities', path: ['place'], target: 'subject' },
  { noun: 'front', path: ['stories', each, 'story'], target: 'story' },
  { noun: 'publication', path: ['policies', each], target: 'page' },
  ...statementKind.options.map((kind): ReferencePath => ({
    noun: 'publication',
    path: ['statements', kind],
    target: 'page',
  })),
  { noun: 'publication', path: ['callouts', each, 'placed', 'sections', each], target: 'section' },
  { noun: 'publication', path: ['callouts', each, 'picture', 'src'], target: 'picture' },
];

/** Of a publication that cannot be read nobody knows what it has. */
const targetsInPublication: ReadonlySet<string> = new Set(['section', 'storyline']);

/** What is wrong with a reference, or `undefined` if it leads somewhere. */
export function checkReference(
  target: FileTarget,
  id: string,
  known: KnownIds,
): ProblemText | undefined {
  if (known[target].has(id) || known.unreadable.has(id)) return undefined;
  if (target === 'story' && known.draft.has(id)) return explainDraft(id);
  const renamed = target === 'topic' ? known.formerTopics.get(id) : undefined;
  if (renamed !== undefined) return explainRenamed(id, renamed);
  return known.explain(target, id, known[target]);
}

/**
 * Checks every reference between files of a newsroom, and that every picture is there. Drafts may
 * name what is not there yet.
 */
export function checkReferences(nouns: Nouns, files: ContentFiles, log: ProblemLog): void {
  const known = knownIds(nouns);
  const drafts = new Set(
    [...nouns.articles.values(), ...nouns.entries.values()].flatMap(({ file, value }) =>
      value.draft ? [file] : [],
    ),
  );
  for (const [noun, referencesOf] of referencesByNoun) {
    for (const entry of entriesOf(nouns, noun)) {
      if (drafts.has(entry.file)) continue;
      for (const { target, path, text, picture } of referencesOf(entry)) {
        if (nouns.publication === undefined && targetsInPublication.has(target)) continue;
        const problem =
          target === 'picture'
            ? checkPicture(files, picture, text)
            : checkReference(target, text, known);
        if (problem !== undefined) log.addAt(entry.file, entry.placeOf(path), problem);
      }
    }
  }
}

/** A reference as it stands in an entry. */
interface FoundReference extends FoundText {
  readonly target: ReferencePath['target'];
  /** The path from the root of the repository that it names, if it is of a picture. */
  readonly picture: string;
}

/** What gives the references of an entry, for each noun that has some. */
const referencesByNoun: ReadonlyMap<
  NounName,
  (entry: ReadEntry<unknown>) => readonly FoundReference[]
> = new Map(
  [...Map.groupBy(references, ({ noun }) => noun)].map(([noun, paths]) => [
    noun,
    onceForEach(({ file, value }) =>
      paths.flatMap(({ path, target }) =>
        textsAt(value, path).map((found) => ({
          ...found,
          target,
          picture: target === 'picture' ? posix.join(posix.dirname(file), found.text) : '',
        })),
      ),
    ),
  ]),
);

/** Collects from a newsroom what the references of each sort may name. */
export function knownIds(nouns: Nouns): KnownIds {
  const people = [...nouns.people.keys()];
  const drafts = new Set(
    [...nouns.articles.values()].filter(({ value }) => value.draft).map(({ id }) => id),
  );
  return {
    person: new Set(people),
    subject: new Set([...people, ...nouns.entities.keys()]),
    story: new Set([...nouns.articles.keys()].filter((id) => !drafts.has(id))),
    topic: new Set([...nouns.topics.keys(), ...nouns.entities.keys()]),
    page: new Set(nouns.pages.keys()),
    section: new Set(nouns.publication?.value.sections.map(({ id }) => id)),
    storyline: new Set(nouns.publication?.value.storylines.map(({ id }) => id)),
    draft: drafts,
    formerTopics: new Map(
      [...nouns.topics.values()].flatMap(({ id, value }) =>
        value.formerly.map((old) => [old, id] as const),
      ),
    ),
    unreadable: nouns.unreadable,
    explain: createUnknownExplainer(),
  };
}

/** Says that a topic is called by the id that it had before. */
function explainRenamed(old: string, id: string): ProblemText {
  return {
    name: 'renamed-topic',
    message: `The topic “${old}” is called “${id}” now.`,
    reason: 'Its old address leads readers on, and stories name it by its present id.',
    fix: `Write ${id}.`,
  };
}

/** Says that a story is referred to that readers cannot see. */
function explainDraft(id: string): ProblemText {
  return {
    name: 'reference-to-draft',
    message: `The story “${id}” is a draft.`,
    reason: 'Drafts are not on the site, so readers would be led to nothing.',
    fix: 'Publish it (delete draft: true there), or take the reference out.',
  };
}
