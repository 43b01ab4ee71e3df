import { inventedHeading, inventedParagraph, inventedSentence } from './invented-words.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Something that a story can name. */
export interface Subject {
  readonly id: string;
  readonly name: string;
}

/** The people and entities of an invented newsroom, and what its stories are filed under. */
export interface Cast {
  readonly people: readonly Subject[];
  readonly entities: readonly Subject[];
  readonly sections: readonly string[];
  readonly storylines: readonly string[];
}

/** An invented story: the name of its folder, the year, and the source of `article.mdx`. */
export interface InventedStory {
  readonly slug: string;
  readonly year: number;
  readonly source: string;
}

const kinds = ['news', 'analysis', 'explainer', 'interview', 'opinion', 'profile', 'brief'];

/** Writes the story of a number: about three kilobytes, the same for the same seed. */
export function inventedStory(random: SeededRandom, number: number, cast: Cast): InventedStory {
  const named = random.sample(cast.entities, random.integer(2, 5));
  const speaker = random.pick(cast.people);
  const year = random.integer(2016, 2025);
  const day = `${year}-${twoDigits(random.integer(1, 12))}-${twoDigits(random.integer(1, 28))}`;
  const time = `${twoDigits(random.integer(0, 23))}:${twoDigits(random.integer(0, 59))}:00+08:00`;
  const [about, ...mentions] = named.map(({ id }) => id);
  const storyline =
    random.integer(1, 5) === 1 ? [`storyline: ${random.pick(cast.storylines)}`] : [];
  const frontmatter = [
    `title: ${inventedHeading(random)}, story ${number}`,
    `dek: ${inventedSentence(random)}`,
    `kind: ${random.pick(kinds)}`,
    `section: ${random.pick(cast.sections)}`,
    `authors: [${random.pick(cast.people).id}]`,
    `published: ${day}T${time}`,
    ...storyline,
    'entities:',
    `  about: [${about ?? ''}]`,
    `  mentions: [${mentions.join(', ')}]`,
    'sources:',
    '  - id: record',
    '    kind: document',
    `    title: ${inventedHeading(random)}`,
  ];
  const body = bodyOf(random, named, speaker);
  return {
    slug: `story-${number}`,
    year,
    source: `---\n${frontmatter.join('\n')}\n---\n\n${body}\n`,
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function tableOf(random: SeededRandom): string {
  const rows = Array.from(
    { length: random.integer(3, 6) },
    (_, row) => `| Quarter ${row + 1} | ${random.integer(1, 999)}.${random.integer(0, 9)} |`,
  );
  return ['| Period | Value |', '| ------ | ----: |', ...rows].join('\n');
}

function listOf(random: SeededRandom): string {
  return Array.from(
    { length: random.integer(3, 5) },
    () => `- **${inventedHeading(random)}:** ${inventedSentence(random)}`,
  ).join('\n');
}

function bodyOf(random: SeededRandom, named: readonly Subject[], speaker: Subject): string {
  const naming = named.map(({ name }) => `${name} said that ${inventedSentence(random)}`);
  const [lead = '', ...others] = naming;
  const blocks = [
    `${lead} ${inventedParagraph(random)}`,
    ...others.map((sentence) => `${inventedParagraph(random)} ${sentence}`),
    `## ${inventedHeading(random)}`,
    listOf(random),
    `<Quote by="${speaker.id}" via="interview">\n\n${inventedSentence(random)}\n\n</Quote>`,
    `${inventedParagraph(random)} See [the record](https://example.org/${random.integer(1, 9999)}).`,
    `## ${inventedHeading(random)}`,
    ...(random.integer(1, 3) === 1 ? [tableOf(random)] : []),
    `${inventedParagraph(random)}${random.integer(1, 4) === 1 ? '[^1]' : ''}`,
  ];
  const note =
    blocks.at(-1)?.endsWith('[^1]') === true ? [`[^1]: ${inventedSentence(random)}`] : [];
  return [...blocks, ...note].join('\n\n');
}
