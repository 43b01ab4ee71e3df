import type { ProblemText } from '../problems/problem.ts';
import type { ProblemLog } from '../problems/problem-log.ts';
import type { Nouns, ReadEntry } from './read-nouns.ts';

/** Every id is given once: people and entities share theirs, and each list has its own. */
export function checkDuplicates(nouns: Nouns, log: ProblemLog): void {
  for (const [id, { file }] of nouns.people) {
    const entity = nouns.entities.get(id);
    if (entity === undefined) continue;
    log.addAt(
      entity.file,
      { line: 1, column: 1 },
      {
        name: 'duplicate-name',
        message: `“${id}” is the name of a person too, in ${file}.`,
        reason: 'Stories refer to people and entities by one set of names.',
        fix: 'Rename one of the two files, or keep only the person.',
      },
    );
  }
  for (const article of nouns.articles.values()) {
    checkList(
      article,
      'updates',
      article.value.updates.map(({ id }) => id),
      log,
    );
    checkList(
      article,
      'sources',
      article.value.sources.map(({ id }) => id),
      log,
    );
  }
  const { publication, glossary } = nouns;
  if (glossary !== undefined) {
    const terms = glossary.value.terms.map(({ id }) => id);
    checkList(glossary, 'terms', terms, log);
  }
  if (publication === undefined) return;
  checkList(
    publication,
    'sections',
    publication.value.sections.map(({ id }) => id),
    log,
  );
  checkList(
    publication,
    'storylines',
    publication.value.storylines.map(({ id }) => id),
    log,
  );
}

function duplicateId(id: string, of: string): ProblemText {
  return {
    name: 'duplicate-id',
    message: `The id “${id}” stands twice among the ${of}.`,
    reason: 'Links and notes go by it, so it can mean one thing only.',
    fix: `Rename one of the two, for instance to ${id}-2.`,
  };
}

function checkList(
  entry: ReadEntry<unknown>,
  field: string,
  ids: readonly string[],
  log: ProblemLog,
): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index)
      log.addAt(entry.file, entry.placeOf([field, index, 'id']), duplicateId(id, field));
  });
}
