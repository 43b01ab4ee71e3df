import type { Place } from '../problems/place.ts';
import type { ProblemLog } from '../problems/problem-log.ts';
import type { Nouns } from '../content/read-nouns.ts';
import { homeAddress, pageAddress, reservedPaths } from './addresses.ts';

/** Anything that has an address on the site, with the way to the place that gave it. */
interface Claim {
  readonly path: string;
  readonly file: string;
  readonly findPlace: () => Place;
  /** True for an old address, which is written in the file. */
  readonly isAlias: boolean;
}

const fileStart = (): Place => ({ line: 1, column: 1 });

/** No two things share an address: pages, stories and the old addresses that lead to them. */
export function checkAddresses(
  nouns: Nouns,
  storyHref: (id: string) => string,
  log: ProblemLog,
): void {
  const claims: Claim[] = [];
  const pages = [...nouns.pages.values()].filter(({ value }) => !value.draft);
  const articles = [...nouns.articles.values()].filter(({ value }) => !value.draft);
  for (const { id, file } of pages)
    claims.push({ path: pageAddress(id), file, findPlace: fileStart, isAlias: false });
  for (const { id, file } of articles)
    claims.push({ path: storyHref(id), file, findPlace: fileStart, isAlias: false });
  for (const { file, value, placeOf } of [...articles, ...pages]) {
    value.aliases.forEach((path, index) =>
      claims.push({
        path,
        file,
        findPlace: () => placeOf(['aliases', index]),
        isAlias: true,
      }),
    );
  }
  const taken = new Map<string, string>();
  for (const { path, file, findPlace, isAlias } of claims) {
    const owner = isReserved(path) ? 'the site itself' : taken.get(path);
    if (owner === undefined) taken.set(path, file);
    else {
      log.addAt(file, findPlace(), {
        name: 'address-taken',
        message: `The address ${path} belongs to ${owner} already.`,
        reason: 'One of the two pages would vanish behind the other.',
        fix: isAlias
          ? 'Delete the alias, or correct it.'
          : `Give this ${file.endsWith('/article.mdx') ? 'folder' : 'file'} another name.`,
      });
    }
  }
}

function isReserved(path: string): boolean {
  return path === homeAddress || reservedPaths.some((reserved) => path.startsWith(reserved));
}
