import type { YamlReading } from '../../content/read-yaml.ts';
import { proseAt } from './collect-prose.ts';
import { offsetOf } from '../../story/syntax/place-at.ts';
import type { Prose } from './prose.ts';

/** Fields that readers read as prose, wherever they stand. */
const proseFields = new Set([
  ...['title', 'dek', 'kicker', 'alt', 'caption', 'note', 'description', 'about', 'bio'],
  ...['tagline', 'definition', 'grounds', 'claim'],
]);

/** Everything that a file of fields, or frontmatter, says to readers. */
export function proseOfFields(
  value: unknown,
  source: string,
  placeOf: YamlReading['placeOf'],
): Prose[] {
  const found: Prose[] = [];
  const visit = (held: unknown, path: readonly PropertyKey[]): void => {
    const last = path.findLast((part) => typeof part === 'string');
    if (typeof held === 'string') {
      if (typeof last === 'string' && proseFields.has(last))
        found.push(proseAt(held, source, offsetOf(source, placeOf(path)), 'field'));
    } else if (Array.isArray(held)) {
      for (const [index, one] of held.entries()) visit(one, [...path, index]);
    } else if (typeof held === 'object' && held !== null) {
      for (const [name, one] of Object.entries(held)) visit(one, [...path, name]);
    }
  };
  visit(value, []);
  return found;
}
