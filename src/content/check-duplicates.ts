import { onceForEach } from '../memory/once-for-each.ts';
import { each, textsAt, type FoundText } from './field-path.ts';
import { entriesOf, type NounPath } from './noun-entries.ts';
import type { ReadEntry } from './read-noun.ts';
import type { Nouns } from './read-nouns.ts';
import type { ProblemText } from '../problems/problem.ts';
import type { ProblemLog } from '../problems/problem-log.ts';

/** Lists in which every id stands once. */
const idPaths: readonly NounPath[] = [
  { noun: 'articles', path: ['updates', each, 'id'] },
  { noun: 'articles', path: ['sources', each, 'id'] },
  { noun: 'glossary', path: ['terms', each, 'id'] },
  { noun: 'publication', path: ['sections', each, 'id'] },
  { noun: 'publication', path: ['storylines', each, 'id'] },
  { noun: 'publication', path: ['callouts', each, 'id'] },
];

const idLists = idPaths.map(({ noun, path }) => ({ noun, givenTwice: twiceAt(path) }));

/** Every id is given once: people and entities share theirs, and each list has its own. */
export function checkDuplicates(nouns: Nouns, log: ProblemLog): void {
  for (const [id, { file }] of nouns.people) {
    const entity = nouns.entities.get(id);
    if (entity !== undefined)
      log.addAt(entity.file, { line: 1, column: 1 }, explainSharedName(id, file));
  }
  for (const { noun, givenTwice } of idLists) {
    for (const entry of entriesOf(nouns, noun)) {
      for (const { path, text } of givenTwice(entry))
        log.addAt(entry.file, entry.placeOf(path), explainTwice(text, String(path[0])));
    }
  }
}

/** Finds in an entry the ids of a list that stand in it before. */
function twiceAt(path: NounPath['path']): (entry: ReadEntry<unknown>) => readonly FoundText[] {
  return onceForEach(({ value }) => {
    const found = textsAt(value, path);
    const ids = found.map(({ text }) => text);
    return found.filter(({ text }, index) => ids.indexOf(text) < index);
  });
}

function explainSharedName(id: string, file: string): ProblemText {
  return {
    name: 'duplicate-name',
    message: `“${id}” is the name of a person too, in ${file}.`,
    reason: 'Stories refer to people and entities by one set of names.',
    fix: 'Rename one of the two files, or keep only the person.',
  };
}

function explainTwice(id: string, list: string): ProblemText {
  return {
    name: 'duplicate-id',
    message: `The id “${id}” stands twice among the ${list}.`,
    reason: 'Links and notes go by it, so it can mean one thing only.',
    fix: `Rename one of the two, for instance to ${id}-2.`,
  };
}
