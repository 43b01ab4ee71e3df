import { posix } from 'node:path';
import { nearestWord } from '../model/nearest-word.ts';
import type { ProblemText } from '../model/problem.ts';
import { checkPicture } from './check-picture.ts';
import type { ContentFiles } from './content-files.ts';
import type { ProblemLog } from './problem-log.ts';
import type { Nouns, ReadEntry } from './read-nouns.ts';

/** What a reference may be to, and how messages call it. */
const targets = {
  person: { name: 'unknown-person', noun: 'person', home: 'content/people' },
  subject: { name: 'unknown-entity', noun: 'entity or person', home: 'content/entities' },
  story: { name: 'unknown-story', noun: 'story', home: 'content/articles' },
  page: { name: 'unknown-page', noun: 'page', home: 'content/pages' },
  section: { name: 'unknown-section', noun: 'section', home: 'publication.yaml' },
  storyline: { name: 'unknown-storyline', noun: 'storyline', home: 'publication.yaml' },
  source: { name: 'unknown-source', noun: 'source', home: 'the story’s sources' },
  term: { name: 'unknown-term', noun: 'term', home: 'content/glossary.yaml' },
  update: { name: 'unknown-update', noun: 'update note', home: 'the story’s updates' },
} as const;

export type ReferenceTarget = keyof typeof targets;

/** What a reference between files may be to; the others stay within a story. */
type FileTarget = Exclude<ReferenceTarget, 'source' | 'term' | 'update'>;

/** Says that a reference leads nowhere, and what was probably meant. */
export function explainUnknown(
  target: ReferenceTarget,
  id: string,
  known: Iterable<string>,
): ProblemText {
  const { name, noun, home } = targets[target];
  const near = nearestWord(id, known);
  return {
    name,
    message: `There is no ${noun} “${id}”.`,
    reason: 'The page would link to nothing, or leave out what it should show.',
    fix: near === undefined ? `Add it to ${home}, or correct the name.` : `Did you mean “${near}”?`,
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
