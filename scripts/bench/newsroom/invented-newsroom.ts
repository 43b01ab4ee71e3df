import type { BenchNewsroom, Shelf, Subject } from './bench-newsroom.ts';
import { inventedStory } from './invented-story.ts';
import { inventedHeadline, inventedName, inventedSentence } from './invented-words.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';

/** People are numbered from here, so that no name is one of an entity. */
const firstPerson = 40_000;
const sections = 'business policy technology trade culture science sport opinion'.split(' ');
const terms = ['minority holding', 'force majeure', 'book value', 'free float'];

/**
 * Makes up a newsroom of some years: lengths are log-normal, names and words follow Zipf’s law, a
 * third of the stories have pictures, two in five annotations, one in twelve update notes, and each
 * later year has more stories than the one before.
 *
 * @param stories how many
 * @param seed the same newsroom for the same seed
 */
export function inventedNewsroom(stories: number, seed: number): BenchNewsroom {
  const random = seededRandom(seed);
  const cast = {
    sections: sections.map((id) => ({ id, title: `${id.charAt(0).toUpperCase()}${id.slice(1)}` })),
    storylines: shelves(random, Math.max(3, Math.round(stories / 100))),
    people: Array.from({ length: Math.max(8, Math.round(stories / 60)) }, (_, index) =>
      subjectOf(
        `${inventedName(firstPerson + index)} ${inventedName(firstPerson * 2 + index)}`,
        random,
      ),
    ),
    entities: Array.from({ length: Math.max(20, Math.round(stories / 12)) }, (_, index) =>
      subjectOf(inventedName(index), random),
    ),
    terms: terms.map((term) => ({ id: term.replaceAll(' ', '-'), term })),
  };
  return {
    ...cast,
    stories: Array.from({ length: stories }, (_, index) => inventedStory(random, index, cast)),
  };
}

function subjectOf(name: string, random: SeededRandom): Subject {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return { id, name, description: inventedSentence(random) };
}

function shelves(random: SeededRandom, count: number): Shelf[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `line-${index + 1}`,
    title: `${inventedHeadline(random)}, ${index + 1}`,
  }));
}
