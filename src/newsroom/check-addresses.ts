import type { ProblemLog } from './problem-log.ts';
import type { Nouns } from './read-nouns.ts';
import { reservedPaths } from './addresses.ts';

/** Anything that has an address on the site, with the place that gave it. */
interface Claim {
  readonly path: string;
  readonly file: string;
  readonly place: { readonly line: number; readonly column: number };
}

const fileStart = { line: 1, column: 1 };

/** No two things share an address: pages, stories and the old addresses that lead to them. */
export function checkAddresses(
  nouns: Nouns,
  storyHref: (id: string) => string,
  log: ProblemLog,
): void {
  const claims: Claim[] = [];
  for (const { id, file } of nouns.pages.values())
    claims.push({ path: `/${id}/`, file, place: fileStart });
  for (const { id, file, value, placeOf } of nouns.articles.values()) {
    if (value.draft) continue;
    claims.push({ path: storyHref(id), file, place: placeOf(['published']) });
  }
  for (const { file, value, placeOf } of [...nouns.articles.values(), ...nouns.pages.values()]) {
    value.aliases.forEach((path, index) =>
      claims.push({ path, file, place: placeOf(['aliases', index]) }),
    );
  }
  const taken = new Map<string, string>();
  for (const { path, file, place } of claims) {
    const owner = reservedPaths.some((reserved) => path === reserved || path.startsWith(reserved))
      ? 'the site itself'
      : taken.get(path);
    if (owner === undefined) taken.set(path, file);
    else {
      log.addAt(file, place, {
        name: 'address-taken',
        message: `The address ${path} belongs to ${owner} already.`,
        reason: 'One of the two pages would vanish behind the other.',
        fix: 'Give this one another name, or delete the alias.',
      });
    }
  }
}
