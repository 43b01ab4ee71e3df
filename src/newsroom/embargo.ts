import type { ProblemText } from '../problems/problem.ts';
import { instantOf } from '../text/instant-of.ts';

/** A story or page as far as embargoes go; pages have none. */
export interface Embargoable {
  /** The moment until which it stays off the site, as `content/` writes it. */
  readonly embargo?: string | undefined;
}

/**
 * Whether something is still under embargo at an instant, in milliseconds since 1970. What is not
 * known is not public: an embargo that names no instant never ends.
 */
export function isEmbargoed({ embargo }: Embargoable, now: number): boolean {
  return embargo !== undefined && !(instantOf(embargo) <= now);
}

/**
 * Says what is wrong with a link to a story that readers cannot see yet. One from a story that
 * comes out together with it, or later, is right.
 *
 * @param from the story or page that holds the link
 * @param to the story that it leads to
 * @param now the moment of the build in milliseconds since 1970
 */
export function explainLinkToEmbargoed(
  from: Embargoable,
  to: Embargoable & { readonly id: string },
  now: number,
): ProblemText | undefined {
  if (to.embargo === undefined || !isEmbargoed(to, now)) return undefined;
  if (from.embargo !== undefined && instantOf(from.embargo) >= instantOf(to.embargo))
    return undefined;
  return {
    name: 'link-to-embargoed',
    message: `The story “${to.id}” is under embargo until ${to.embargo}.`,
    reason: 'The link would lead readers to nothing, and tell them early what is to come.',
    fix: `Take the link out until then. A story can wait for the other: “embargo: ${to.embargo}”.`,
  };
}
