import { explainUnknown, type ReferenceTarget } from '../problems/explain-unknown.ts';
import { posix } from 'node:path';
import type { ProblemText } from '../problems/problem.ts';
import { checkPicture } from '../content/check-picture.ts';
import type { ContentFiles } from '../content/content-files.ts';
import type { ProblemLog } from '../problems/problem-log.ts';
import type { Nouns, ReadEntry } from '../content/read-nouns.ts';

/** What a reference between files may be to; the others stay within a story. */
type FileTarget = Exclude<ReferenceTarget, 'source' | 'term' | 'update'>;

/** The ids that references of each sort may name. */
export type KnownIds = Readonly<Record<FileTarget, ReadonlySet<string>>> & {
  /** Stories that are there, and that nothing may refer to. */
  readonly draft: ReadonlySet<string>;
  /** Ids of files that could not be read: references to them are not wrong. */
  readonly unreadable: ReadonlySet<string>;
};

/** What is wrong with a reference, or `undefined` if it leads somewhere. */
export function checkReference(
  target: FileTarget,
  id: string,
  known: KnownIds,
): ProblemText | undefined {
  if (known[target].has(id) || known.unreadable.has(id)) return undefined;
  if (target === 'story' && known.draft.has(id)) return explainDraft(id);
  return explainUnknown(target, id, known[target]);
}

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
    page: new Set(nouns.pages.keys()),
    section: new Set(nouns.publication?.value.sections.map(({ id }) => id)),
    storyline: new Set(nouns.publication?.value.storylines.map(({ id }) => id)),
    draft: drafts,
    unreadable: nouns.unreadable,
  };
}

type Placed = Pick<ReadEntry<unknown>, 'file' | 'placeOf'>;

/**
 * Checks every reference between files of a newsroom: people, entities, stories, sections,
 * storylines, pages and pictures.
 */
export function checkReferences(nouns: Nouns, files: ContentFiles, log: ProblemLog): void {
  const known = knownIds(nouns);
  const check = (entry: Placed, path: PropertyKey[], target: FileTarget, id: string): void => {
    const problem = checkReference(target, id, known);
    if (problem !== undefined) log.addAt(entry.file, entry.placeOf(path), problem);
  };
  const checkShown = (entry: Placed, path: PropertyKey[], src: string): void => {
    const target = posix.join(posix.dirname(entry.file), src);
    const problem = checkPicture(files, target, src);
    if (problem !== undefined) log.addAt(entry.file, entry.placeOf(path), problem);
  };

  for (const article of nouns.articles.values()) {
    const { value } = article;
    if (value.draft) continue;
    if (nouns.publication !== undefined) check(article, ['section'], 'section', value.section);
    if (value.storyline !== undefined && nouns.publication !== undefined)
      check(article, ['storyline'], 'storyline', value.storyline);
    value.authors.forEach(({ person }, index) => {
      check(article, ['authors', index, 'person'], 'person', person);
    });
    for (const list of ['about', 'mentions'] as const) {
      value.entities[list].forEach((id, index) => {
        check(article, ['entities', list, index], 'subject', id);
      });
    }
    value.updates.forEach(({ by }, index) => {
      if (by !== undefined) check(article, ['updates', index, 'by'], 'person', by);
    });
    if (value.image !== undefined) checkShown(article, ['image', 'src'], value.image.src);
  }
  for (const person of nouns.people.values()) {
    if (person.value.portrait !== undefined)
      checkShown(person, ['portrait', 'src'], person.value.portrait.src);
  }
  for (const entity of nouns.entities.values()) {
    const { value } = entity;
    value.relations.forEach(({ to, evidence }, index) => {
      check(entity, ['relations', index, 'to'], 'subject', to);
      if (evidence !== undefined)
        check(entity, ['relations', index, 'evidence', 'story'], 'story', evidence.story);
    });
    if (value.kind === 'deal' || value.kind === 'event') {
      value.parties.forEach((party, index) => {
        check(entity, ['parties', index, 'entity'], 'subject', party.entity);
      });
    }
    if (value.kind === 'event' && value.place !== undefined)
      check(entity, ['place'], 'subject', value.place);
  }
  const { front, publication } = nouns;
  front?.value.stories.forEach(({ story }, index) => {
    check(front, ['stories', index, 'story'], 'story', story);
  });
  publication?.value.policies.forEach((id, index) => {
    check(publication, ['policies', index], 'page', id);
  });
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
