import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { nearestWord } from '../../text/nearest-word.ts';
import { mayBelongToPage } from '../page-ids.ts';
import type { OutlineEntry } from '../story.ts';
import type { CheckContext } from '../transform.ts';
import type { StoryNode } from '../tree.ts';

/** A link within a page. */
export interface PartLink {
  readonly node: StoryNode;
  /** What stands behind `#`, decoded. */
  readonly part: string;
}

/**
 * A link to a part of its own story (`#the-deal`) leads to a heading of it, or to something that the
 * page itself adds, which is known when the page is built.
 *
 * @param links those of the text and its footnotes (`partLinks`)
 */
export function checkParts(
  links: readonly PartLink[],
  outline: readonly OutlineEntry[],
  report: CheckContext['report'],
): void {
  const ids = outline.map(({ id }) => id);
  for (const { node, part } of links) {
    if (ids.includes(part) || part === '' || part === 'top' || mayBelongToPage(part)) continue;
    const near = nearestWord(part, ids);
    report(node, {
      name: 'unknown-part',
      message: `This text has no heading “#${part}”.`,
      reason: 'Readers would follow the link, and stay where they are.',
      fix:
        near === undefined
          ? `Take the link out${ids.length === 0 ? '' : `, or lead it to a heading: ${shownParts(ids)}`}.`
          : `Did you mean #${near}?`,
    });
  }
}

/** The links to parts of a text that were typed, before footnotes are taken out of it. */
export function partLinks(root: Root): PartLink[] {
  const links: PartLink[] = [];
  visit(root, 'element', (node) => {
    const href = node.tagName === 'a' ? node.properties['href'] : undefined;
    const isTyped =
      node.properties['dataFootnoteRef'] === undefined &&
      node.properties['dataFootnoteBackref'] === undefined;
    if (isTyped && typeof href === 'string' && href.startsWith('#'))
      links.push({ node, part: decoded(href.slice(1)) });
  });
  return links;
}

function shownParts(ids: readonly string[]): string {
  return ids
    .slice(0, 8)
    .map((id) => `#${id}`)
    .join(', ');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
