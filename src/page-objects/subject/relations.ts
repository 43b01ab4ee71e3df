import type { Link } from '../link.ts';
import type { Relation } from '../../model/entity.ts';
import { showSpan } from '../../words/dates/show-span.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { storyLink } from '../story-card.ts';
import type { TemplatePart } from '../../text/slots.ts';
import { sentenceParts } from '../../words/say.ts';
import { wordsOf } from '../words-of.ts';
import { subjectLink } from './subject.ts';

/** A relation in words with its proof. */
export interface ShownRelation {
  /** `led by`, `owned by`… seen from this page’s subject: words, and where the other one stands. */
  readonly parts: readonly TemplatePart[];
  readonly other: Link;
  readonly span: string | undefined;
  readonly evidence: { readonly story: Link; readonly quote: string } | undefined;
}

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
  const words = wordsOf(newsroom);
  const index = new Map<string, Map<string, ShownRelation>>();
  const add = (id: string, otherId: string, relation: Omit<ShownRelation, 'other'>) => {
    const other = subjectLink(newsroom, otherId);
    if (other === undefined) return;
    const known = index.get(id) ?? new Map<string, ShownRelation>();
    index.set(id, known);
    const key = JSON.stringify([relation.parts, otherId, relation.span]);
    if (known.get(key)?.evidence === undefined) known.set(key, { ...relation, other });
  };
  for (const { id, value } of newsroom.entities.values()) {
    for (const relation of value.relations) {
      const { type, to, from, until } = relation;
      // What has ended is said of the past, as “owns … until 2019” would not be right.
      const tense = until === undefined ? 'now' : 'past';
      const span = showSpan(words, { from, to: until });
      const shown = { span, evidence: evidenceOf(newsroom, relation) };
      add(id, to, { ...shown, parts: sentenceParts(words, `relation.${type}.own.${tense}`) });
      add(to, id, { ...shown, parts: sentenceParts(words, `relation.${type}.other.${tense}`) });
    }
    if (!('parties' in value)) continue;
    for (const { entity, role } of value.parties) {
      const parts = sentenceParts(words, 'relation.party', { role });
      add(entity, id, { parts, span: undefined, evidence: undefined });
    }
  }
  return new Map([...index].map(([id, relations]) => [id, [...relations.values()]]));
}

function evidenceOf(newsroom: Newsroom, { evidence }: Relation): ShownRelation['evidence'] {
  const story = evidence === undefined ? undefined : newsroom.storyById.get(evidence.story);
  if (evidence === undefined || story === undefined) return undefined;
  return { story: storyLink(newsroom, story), quote: evidence.quote.exact };
}
