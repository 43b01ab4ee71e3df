/** All names of all entities in one structure, built once and used for many stories. */
import { foldQuote } from '../text/fold-text.ts';

/** An entity as far as finding it is concerned. */
export interface NamedEntity {
  readonly id: string;
  /** Its name and its aliases, in any script. Case counts. */
  readonly names: readonly string[];
}

/** What follows the units read so far: the next units, and the entities whose name ends here. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly entities: NamedEntity[];
}

/** The names as a tree of UTF-16 units of their folded form. */
export interface MentionMatcher {
  readonly root: NameNode;
  /** For each entity, the units with which its names begin. */
  readonly firstUnits: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Compiles names for findMentions. They match in folded form (foldText); blank ones are left out. */
export function compileMentionMatcher(entities: Iterable<NamedEntity>): MentionMatcher {
  const root: NameNode = { next: new Map(), entities: [] };
  const firstUnits = new Map<string, Set<string>>();
  for (const entity of entities) {
    const units = firstUnits.get(entity.id) ?? new Set();
    firstUnits.set(entity.id, units);
    for (const name of new Set(entity.names.map(foldQuote))) {
      if (name === '') continue;
      nodeFor(root, name).entities.push(entity);
      units.add(name.charAt(0));
    }
  }
  return { root, firstUnits };
}

function nodeFor(root: NameNode, name: string): NameNode {
  let node = root;
  for (let index = 0; index < name.length; index += 1) {
    const unit = name.charAt(index);
    const next: NameNode = node.next.get(unit) ?? { next: new Map(), entities: [] };
    node.next.set(unit, next);
    node = next;
  }
  return node;
}
