import type { Newsroom } from '../../newsroom/newsroom.ts';

/**
 * Every name of an entity or a person: the one that the newsroom writes first, then those in other
 * languages and scripts, then the aliases.
 *
 * @returns an empty list if there is no such entity or person
 */
export function namesOf({ entities, people }: Newsroom, id: string): readonly string[] {
  const entity = entities.get(id)?.value;
  if (entity !== undefined)
    return unique([entity.name, ...Object.values(entity.names), ...entity.aliases]);
  const person = people.get(id)?.value;
  if (person === undefined) return [];
  const native = person.nativeName === undefined ? [] : [person.nativeName.text];
  return unique([person.name, ...native, ...person.aliases]);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
