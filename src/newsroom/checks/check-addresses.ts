import type { FoundEntry } from '../../content/file-source.ts';
import type { ReadEntry } from '../../content/read-noun.ts';
import type { Nouns } from '../../content/read-nouns.ts';
import { onceForEach } from '../../memory/once-for-each.ts';
import type { Article } from '../../model/article.ts';
import type { Page } from '../../model/page.ts';
import type { Offer, Publication } from '../../model/publication.ts';
import type { Place } from '../../problems/place.ts';
import type { ProblemText } from '../../problems/problem.ts';
import type { ProblemLog } from '../../problems/problem-log.ts';
import { sitePathKey } from '../../text/site-path.ts';
import {
  annotationsAddress,
  markdownAddress,
  ninjsAddress,
  pageAddress,
  pageFile,
  reservedPaths,
} from '../addresses.ts';
import { storyHrefs } from '../story-hrefs.ts';

/** Something that wants an address of the site: a page, a story, an old address, a file. */
interface Claim {
  readonly path: string;
  /** What the address is compared by. */
  readonly key: string;
  /** The file that gives it. */
  readonly file: string;
  /** Who has it, for people. */
  readonly owner: string;
  readonly findPlace: () => Place;
  readonly kind: 'page' | 'alias' | 'file';
}

const fileStart = (): Place => ({ line: 1, column: 1 });

const reason = 'One of the two pages would vanish behind the other.';

/**
 * The register of the site’s addresses: pages, stories, the old addresses that lead to them, what
 * stands beside stories, files of `public/`, the site’s own. No two may be the same, whatever their
 * capital letters, accents and percent signs, and none may stand below a file or below what something
 * else serves.
 *
 * @param published the files of `public/`
 */
export function checkAddresses(
  nouns: Nouns,
  published: readonly FoundEntry[],
  log: ProblemLog,
): void {
  const siteOwnerOf = siteOwners(nouns.publication?.value.servedElsewhere ?? nothing);
  const taken = new Map<string, Claim>();
  for (const claim of claimsOf(nouns, published)) {
    const problem = explainClaim(claim, taken, siteOwnerOf);
    if (problem === undefined) taken.set(claim.key, claim);
    else log.addAt(claim.file, claim.findPlace(), problem);
  }
}

function* claimsOf(
  { publication, ...nouns }: Nouns,
  published: readonly FoundEntry[],
): Generator<Claim> {
  for (const { path, kind } of published) {
    const file = `public/${path}`;
    // A server shows this file for its folder, as it does with our pages.
    const isPage = path === pageFile || path.endsWith(`/${pageFile}`);
    const address = isPage ? `/${path.slice(0, -pageFile.length)}` : `/${path}`;
    if (kind === 'file') yield claimOf(address, file, file, isPage ? 'page' : 'file');
  }
  const pages = [...nouns.pages.values()].filter(({ value }) => !value.draft);
  const articles = [...nouns.articles.values()].filter(({ value }) => !value.draft);
  for (const { id, file } of pages) yield claimOf(pageAddress(id), file, file, 'page');
  if (publication !== undefined)
    for (const article of articles) yield* storyClaims(publication.value)(article);
  for (const entry of [...articles, ...pages]) yield* aliasClaims(entry);
}

/** What a story claims with its address. */
const storyClaims = onceForEach((publication: Publication) => {
  const hrefOf = storyHrefs(publication);
  return onceForEach((entry: ReadEntry<Article>): readonly Claim[] => {
    const path = hrefOf(entry);
    return [
      claimOf(path, entry.file, entry.file, 'page'),
      ...besideStories(path, publication.offers).map(([address, what]) =>
        claimOf(address, entry.file, `${what} of ${entry.file}`, 'file'),
      ),
    ];
  });
});

/** The old addresses of a story or page. */
const aliasClaims = onceForEach(
  ({ file, value, placeOf }: ReadEntry<Article | Page>): readonly Claim[] =>
    value.aliases.map((path, index) => ({
      ...claimOf(path, file, file, 'alias'),
      findPlace: () => placeOf(['aliases', index]),
    })),
);

function claimOf(path: string, file: string, owner: string, kind: Claim['kind']): Claim {
  return { path, key: sitePathKey(path), file, owner, findPlace: fileStart, kind };
}

/** The files beside a story, each with what it is. */
function besideStories(story: string, offers: readonly Offer[]): [string, string][] {
  return [
    [annotationsAddress(story), 'the annotations'],
    ...(offers.includes('ninjs') ? [[ninjsAddress(story), 'the ninjs'] as [string, string]] : []),
    ...(offers.includes('markdown')
      ? [[markdownAddress(story), 'the Markdown'] as [string, string]]
      : []),
  ];
}

function explainClaim(
  claim: Claim,
  taken: ReadonlyMap<string, Claim>,
  siteOwnerOf: (claim: Claim) => string | undefined,
): ProblemText | undefined {
  const { path, key, file, kind } = claim;
  const earlier = taken.get(key) ?? fileAbove(key, taken);
  if (kind === 'alias' && earlier?.owner === file) return explainOwn(earlier, path);
  const owner = earlier === undefined ? siteOwnerOf(claim) : earlier.owner;
  if (owner === undefined) return undefined;
  return {
    name: 'address-taken',
    message: `The address ${path} belongs to ${owner} already.`,
    reason,
    fix:
      kind === 'alias'
        ? 'Delete the alias, or correct it.'
        : `Give this ${file.endsWith('/article.mdx') ? 'folder' : 'file'} another name.`,
  };
}

/** An old address that is the present one, or stands twice. */
function explainOwn({ kind }: Claim, path: string): ProblemText {
  return {
    name: 'alias-of-itself',
    message:
      kind === 'alias'
        ? `The old address ${path} stands here for the second time.`
        : `The address ${path} is the present one of this file, not an old one.`,
    reason: 'An old address leads to the present one; this would lead nowhere else.',
    fix: 'Delete the alias.',
  };
}

const reservedKeys = reservedPaths.map(sitePathKey);

const nothing: readonly string[] = [];

/** Whoever else has an address: the site itself, or what is served elsewhere. */
const siteOwners = onceForEach((servedElsewhere: readonly string[]) => {
  const elsewhere = servedElsewhere.map(sitePathKey);
  return onceForEach(({ path, key }: Claim): string | undefined => {
    const isBelow = (other: string): boolean => key === other || key.startsWith(`${other}/`);
    if (elsewhere.some(isBelow)) return 'what publication.yaml says is served elsewhere';
    const isOwn =
      key === '' || reservedKeys.some(isBelow) || sitePathKey(path).split('/').includes(pageFile);
    return isOwn ? 'the site itself' : undefined;
  });
});

/** The file that an address would stand below, as if it were a folder. */
function fileAbove(key: string, taken: ReadonlyMap<string, Claim>): Claim | undefined {
  for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) {
    const above = taken.get(key.slice(0, end));
    if (above?.kind === 'file') return above;
  }
  return undefined;
}
