import { entriesOf, nounNames } from '../../content/noun-entries.ts';
import type { ReadEntry } from '../../content/read-noun.ts';
import type { Nouns } from '../../content/read-nouns.ts';
import type { Place } from '../../problems/place.ts';
import { blankCode } from '../../story/syntax/blank-code.ts';
import { placeAt } from '../../story/syntax/place-at.ts';

/** An address of the newsroom’s own site, as somebody typed it in a file. */
export interface TypedLink {
  /** From the root of the site, without a part or a question: `/about/`. */
  readonly path: string;
  /** Where it stands in the text of the file, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

type TypedFile = Pick<ReadEntry<unknown>, 'source' | 'bodyOffset'>;

/** What stands before an address in Markdown, in HTML, and in a definition of Markdown. */
const before = String.raw`(\]\(\s*<?|\bhref=["']|^ {0,3}\[[^\]\n]+\]:[ \t]*<?)`;

/**
 * The links to the newsroom’s own site that are typed in a file, by address and not by name; those in
 * code are none.
 *
 * @param site where the site is published, without a slash at the end
 */
export function typedLinks({ source, bodyOffset }: TypedFile, site: string): TypedLink[] {
  const own = site.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
  const link = new RegExp(`${before}((?:${own})?)(/(?!/)[^\\s)>"'#?]*)`, 'gmu');
  if (!link.test(source)) return [];
  link.lastIndex = 0;
  const text = source.slice(0, bodyOffset) + blankCode(source, bodyOffset).slice(bodyOffset);
  return [...text.matchAll(link)].map(({ index, 0: all, 3: path = '' }) => {
    const end = index + all.length;
    return { path, start: end - path.length, end };
  });
}

/**
 * Where a link that leads to a path is typed: in the file that a page is made of, or in another, if it
 * comes from there.
 *
 * @param first the file to look in before all others
 */
export function placeOfLink(
  nouns: Nouns,
  path: string,
  site: string,
  first: string | undefined,
): (Place & { readonly file: string }) | undefined {
  const all = nounNames.flatMap((noun) => entriesOf(nouns, noun));
  const own = all.filter(({ file }) => file === first);
  for (const entry of [...own, ...all]) {
    if (!entry.source.includes(path)) continue;
    const typed = typedLinks(entry, site).find((one) => one.path === path);
    if (typed !== undefined) return { file: entry.file, ...placeAt(entry.source, typed.start) };
  }
  return undefined;
}
