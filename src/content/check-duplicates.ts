import { each, textsAt } from './field-path.ts';
import { entriesOf, type NounPath } from './noun-entries.ts';
import type { Nouns } from './read-nouns.ts';
import type { ProblemText } from '../problems/problem.ts';
import type { ProblemLog } from '../problems/problem-log.ts';

/** Lists in which every id stands once. */
const idLists: readonly NounPath[] = [
  { noun: 'articles', path: ['updates', each, 'id'] },
  { noun: 'articles', path: ['sources', each, 'id'] },
  { noun: 'glossary', path: ['terms', each, 'id'] },
  { noun: 'publication', path: ['sections', each, 'id'] },
  { noun: 'publication', path: ['storylines', each, 'id'] },
  { noun: 'publication', path: ['callouts', each, 'id'] },
];

/** Every id is given once: people and entities share theirs, and each list has its own. */
export function checkDuplicates(nouns: Nouns, log: ProblemLog): void {
  for (const [id, { file }] of nouns.people) {
    const entity = nouns.entities.get(id);
    if (entity !== undefined)
      log.addAt(entity.file, { line: 1, column: 1 }, explainSharedName(id, file));
  }
  for (const { noun, path } of idLists) {
    for (const { file, value, placeOf } of entriesOf(nouns, noun)) {
      const found = textsAt(value, path);
      const ids = found.map(({ text }) => text);
      for (const [index, { path: way, text }] of found.entries())
        if (ids.indexOf(text) < index) log.addAt(file, placeOf(way), explainTwice(text, path[0]));
    }
  }
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
