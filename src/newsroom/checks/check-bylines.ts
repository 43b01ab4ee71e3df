import type { Nouns } from '../../content/read-nouns.ts';
import type { ProblemLog } from '../../problems/problem-log.ts';

/** A byline in the newsroom’s own words names everybody whom the record has as an author. */
export function checkBylines({ articles, people }: Nouns, log: ProblemLog): void {
  for (const { file, value, placeOf } of articles.values()) {
    const { byline, authors } = value;
    if (byline === undefined) continue;
    for (const id of new Set(authors.map(({ person }) => person))) {
      const name = people.get(id)?.value.name;
      if (name === undefined || byline.includes(name)) continue;
      log.addAt(file, placeOf(['byline']), {
        name: 'author-not-in-byline',
        message: `The byline “${byline}” does not name ${name}.`,
        reason: 'Readers would see another byline than lists, feeds and the author’s own page.',
        fix: `Name ${name} in it as the file people/${id}.yaml does, or take ${id} out of authors.`,
      });
    }
  }
}
