import type { ProblemText } from '../problems/problem.ts';
import { headingsIn } from '../story/headings-in.ts';
import type { ResolvedLink } from '../story/transform.ts';
import { nearestWord } from '../text/nearest-word.ts';

/** Leads a link to a heading of its target, or says that there is none of that name. */
export type LinkToPart = (
  link: ResolvedLink,
  target: { readonly name: string; readonly source: string; readonly bodyOffset: number },
  part: string,
) => ResolvedLink | ProblemText;

/** A way to parts that reads the headings of each target once. */
export function createLinkToPart(): LinkToPart {
  const read = new Map<string, readonly string[]>();
  return (link, { name, source, bodyOffset }, part) => {
    const ids = read.get(name) ?? headingsIn(source, bodyOffset).map(({ id }) => id);
    read.set(name, ids);
    if (ids.includes(decoded(part))) return { ...link, href: `${link.href}#${part}` };
    const near = nearestWord(part, ids);
    return {
      name: 'unknown-part',
      message: `“${name}” has no heading “#${part}”.`,
      reason: 'Readers would come to the top of the page, and not to what they were promised.',
      fix:
        near === undefined
          ? `Leave out #${part}${
              ids.length === 0
                ? ''
                : `, or name one of its headings: ${ids
                    .slice(0, 8)
                    .map((id) => `#${id}`)
                    .join(', ')}`
            }.`
          : `Did you mean ${name}#${near}?`,
    };
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
