import type { BenchStory, Cast } from './bench-newsroom.ts';
import { inventedAnnotations, inventedUpdates } from './invented-annotations.ts';
import { inventedBody } from './invented-body.ts';
import { inventedHeadline, inventedHeading, inventedSentence } from './invented-words.ts';
import type { SeededRandom } from './seeded-random.ts';

/** More than these are not drawn: what is measured is a build, and not a codec. */
export const drawnPictures = 4;

const kinds = ['news', 'analysis', 'explainer', 'interview', 'opinion', 'profile', 'brief'];
const firstYear = 2014;
const years = 12;

/** Writes the story of a number, the same for the same seed. */
export function inventedStory(random: SeededRandom, number: number, cast: Cast): BenchStory {
  const named = [
    ...new Set(Array.from({ length: random.integer(2, 6) }, () => random.zipf(cast.entities))),
  ];
  const [main, ...others] = named.map(({ id }) => id);
  const sources = [
    { id: 'record', kind: 'document', title: inventedHeading(random) },
    {
      id: 'count',
      kind: 'data',
      title: inventedHeading(random),
      url: `https://example.org/data/${random.integer(1, 9999)}`,
      accessed: '2025-12-01',
    },
  ] as const;
  const { blocks, statements, said } = inventedBody(random, named, cast);
  const published = momentOf(random);
  return {
    slug: `story-${number + 1}`,
    title: `${inventedHeadline(random)}, ${number + 1}`,
    dek: inventedSentence(random),
    kind: random.zipf(kinds),
    section: random.zipf(cast.sections).id,
    authors: [
      ...new Set([
        random.zipf(cast.people).id,
        ...(random.chance(0.2) ? [random.pick(cast.people).id] : []),
      ]),
    ],
    published,
    about: main === undefined ? [] : [main],
    mentions: others,
    storyline: random.chance(0.2) ? random.zipf(cast.storylines).id : undefined,
    picture: random.chance(0.35) ? random.integer(0, drawnPictures - 1) : undefined,
    sources,
    updates: random.chance(1 / 12) ? inventedUpdates(random, statements, cast) : [],
    blocks,
    annotations: random.chance(0.4) ? inventedAnnotations(random, { statements, said }, cast) : [],
  };
}

/** A moment of one of some years; the newest have most. */
function momentOf(random: SeededRandom): string {
  const year = firstYear + Math.floor(Math.sqrt(random.share()) * years);
  const day = `${year}-${twoDigits(random.integer(1, 12))}-${twoDigits(random.integer(1, 28))}`;
  return `${day}T${twoDigits(random.integer(0, 23))}:${twoDigits(random.integer(0, 59))}:00+08:00`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
