import type { Link } from '../link.ts';
import type { Relation } from '../../model/entity.ts';
import { showSpan } from '../../words/dates/show-span.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { storyLink } from '../story-card.ts';
import { subjectLink } from './subject.ts';

/** A relation in words with its proof. */
export interface ShownRelation {
  /** `led by`, `owned by`… seen from this page’s subject. */
  readonly type: string;
  readonly other: Link;
  readonly span: string | undefined;
  readonly evidence: { readonly story: Link; readonly quote: string } | undefined;
}

/** A relation in words from its owner’s side, and from the other’s. */
const words: Readonly<Record<Relation['type'], readonly [string, string]>> = {
  'owned-by': ['owned by', 'owns'],
  'part-of': ['part of', 'includes'],
  'led-by': ['led by', 'leads'],
  'founded-by': ['founded by', 'founded'],
  'invested-in': ['invested in', 'backed by'],
  'competes-with': ['competes with', 'competes with'],
  operates: ['operates', 'operated by'],
  'located-in': ['located in', 'location of'],
};

/** What others have ended: said of the past, as “owns … until 2019” would not be. */
const pastWords: Readonly<Partial<Record<string, string>>> = {
  owns: 'owned',
  includes: 'included',
  leads: 'led',
  'competes with': 'competed with',
  operates: 'operated',
};

/** The relations of everyone, by the id of whose page shows them. */
export type RelationIndex = ReadonlyMap<string, readonly ShownRelation[]>;

const indexes = new WeakMap<Newsroom, RelationIndex>();

/** The relations that the page of an entity or person shows; a newsroom’s are listed once. */
export function relationsOf(newsroom: Newsroom, id: string): readonly ShownRelation[] {
  const index = indexes.get(newsroom) ?? indexRelations(newsroom);
  indexes.set(newsroom, index);
  return index.get(id) ?? [];
}

/**
 * Lists the relations of all entities and people from both sides, and who takes part in which deal
 * or event. One that is recorded on both sides is shown once.
 */
export function indexRelations(newsroom: Newsroom): RelationIndex {
  const index = new Map<string, Map<string, ShownRelation>>();
  const add = (id: string, otherId: string, relation: Omit<ShownRelation, 'other'>) => {
    const other = subjectLink(newsroom, otherId);
    if (other === undefined) return;
    const known = index.get(id) ?? new Map<string, ShownRelation>();
    index.set(id, known);
    const key = [relation.type, otherId, relation.span].join('\n');
    if (known.get(key)?.evidence === undefined) known.set(key, { ...relation, other });
  };
  for (const { id, value } of newsroom.entities.values()) {
    for (const relation of value.relations) {
      const [own, theirs] = words[relation.type];
      const shown = { span: spanOf(relation), evidence: evidenceOf(newsroom, relation) };
      add(id, relation.to, { ...shown, type: tense(own, relation) });
      add(relation.to, id, { ...shown, type: tense(theirs, relation) });
    }
    if (!('parties' in value)) continue;
    for (const { entity, role } of value.parties) {
      add(entity, id, { type: `${role}:`, span: undefined, evidence: undefined });
    }
  }
  return new Map([...index].map(([id, relations]) => [id, [...relations.values()]]));
}

function tense(verb: string, { until }: Relation): string {
  return until === undefined ? verb : (pastWords[verb] ?? verb);
}

function spanOf({ from, until }: Relation): string | undefined {
  const span = showSpan({ from, to: until });
  return span === '' ? undefined : span;
}

function evidenceOf({ storyById }: Newsroom, { evidence }: Relation): ShownRelation['evidence'] {
  const story = evidence === undefined ? undefined : storyById.get(evidence.story);
  if (evidence === undefined || story === undefined) return undefined;
  return { story: storyLink(story), quote: evidence.quote.exact };
}
