import type { Element, Root } from 'hast';
import { headingId } from '../page-ids.ts';
import type { Transform } from '../transform.ts';
import { headingLevel, headingText, isElement, runningTexts } from '../tree.ts';

/**
 * Headings have ids made of their words. Of several with the same words the first keeps them, and the
 * others get a number that no heading’s own words make: what links to one finds it as others come and
 * go. What belongs to the page itself is left to it.
 */
export const nameHeadings: Transform = (root) => {
  const headings = headingsOf(root);
  const names = headings.map((heading) => headingId(headingText(heading)));
  const taken = new Set(names);
  const given = new Set<string>();
  const counts = new Map<string, number>();
  for (const [index, heading] of headings.entries()) {
    const name = names[index] ?? '';
    let id = name;
    let count = counts.get(name) ?? 1;
    while (given.has(id) || (id !== name && taken.has(id))) {
      count += 1;
      id = `${name}-${count}`;
    }
    counts.set(name, count);
    given.add(id);
    heading.properties['id'] = id;
  }
};

function headingsOf(root: Root): Element[] {
  return runningTexts(root)
    .flat()
    .filter((node): node is Element => isElement(node) && headingLevel(node) !== undefined);
}
