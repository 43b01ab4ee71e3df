import type { Entity } from '../model/entity.ts';
import type { Person } from '../model/person.ts';

/** The entities and people of a newsroom, by id: whoever has names, and a page of their own. */
export interface Subjects {
  readonly entities: ReadonlyMap<string, { readonly value: Entity }>;
  readonly people: ReadonlyMap<string, { readonly value: Person }>;
}

/**
 * Every name of an entity or a person, each once: the one that the newsroom writes first, then those
 * in other languages and scripts, then the aliases.
 *
 * @returns an empty list if there is no such entity or person
 */
export function namesOf({ entities, people }: Subjects, id: string): readonly string[] {
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
