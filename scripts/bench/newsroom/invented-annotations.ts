import type { BenchAnnotation, BenchUpdate, Cast } from './bench-newsroom.ts';
import type { InventedBody } from './invented-body.ts';
import { inventedSentence } from './invented-words.ts';
import type { SeededRandom } from './seeded-random.ts';

const at = '2025-12-31T09:00:00+08:00';
const ratings = ['true', 'mostly-true', 'mixed', 'false', 'unproven'];

/** Annotations of several kinds on different sentences of a story. */
export function inventedAnnotations(
  random: SeededRandom,
  { statements, said }: Pick<InventedBody, 'statements' | 'said'>,
  cast: Cast,
): BenchAnnotation[] {
  const kinds = [note, source, definition, factcheck, reported, entity];
  const targets = random.sample(statements, random.integer(1, 5));
  const noted = targets.map((target, index) =>
    random.pick(kinds)(random, cast, { id: `a-${index + 1}`, target }),
  );
  const spoken = said.map((target, index) =>
    direct(random, cast, { id: `s-${index + 1}`, target }),
  );
  return [...noted, ...spoken];
}

/** Update notes of a story, the newest last: a correction in some. */
export function inventedUpdates(
  random: SeededRandom,
  statements: readonly string[],
  cast: Cast,
): BenchUpdate[] {
  const by = random.zipf(cast.people).id;
  const note = inventedSentence(random);
  const update: BenchUpdate = { id: 'later', kind: 'update', at, note, by };
  const passage = statements.at(-1);
  if (passage === undefined || random.chance(0.5)) return [update];
  const words = passage.slice(0, -1);
  const was = `${words} in part`;
  return [update, { id: 'mended', kind: 'correction', at, note, by, passage: words, was }];
}

type Named = Pick<BenchAnnotation, 'id' | 'target'>;
type Invent = (random: SeededRandom, cast: Cast, named: Named) => BenchAnnotation;

const note: Invent = (random, cast, named) => {
  const says = inventedSentence(random);
  const by = random.zipf(cast.people).id;
  return { ...named, kind: 'note', says, fields: { note: says, by, at, sources: ['record'] } };
};

const source: Invent = (random, _cast, named) => {
  const says = inventedSentence(random);
  return { ...named, kind: 'source', says, fields: { source: 'count', note: says } };
};

const definition: Invent = (random, cast, named) => {
  const { id, term } = random.pick(cast.terms);
  return { ...named, kind: 'definition', says: term, fields: { term: id } };
};

const factcheck: Invent = (random, cast, named) => {
  const says = inventedSentence(random);
  const rating = random.pick(ratings);
  const by = random.zipf(cast.people).id;
  const fields = { claim: named.target, rating, grounds: says, by, at, sources: ['count'] };
  return { ...named, kind: 'factcheck', says, fields };
};

const reported: Invent = (random, cast, named) => {
  const { id, name } = random.zipf(cast.people);
  const fields = { speaker: id, speech: 'reported', via: 'letter', when: '2025-11' };
  return { ...named, kind: 'attribution', says: name, fields };
};

const direct: Invent = (random, cast, named) => {
  const { id, name } = random.zipf(cast.people);
  return { ...named, kind: 'attribution', says: name, fields: { speaker: id, via: 'telephone' } };
};

const entity: Invent = (random, cast, named) => {
  const { id, name } = random.zipf(cast.entities);
  return { ...named, kind: 'entity', says: name, fields: { entity: id } };
};
