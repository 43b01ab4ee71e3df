import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inventedName, inventedSentence } from './invented-words.ts';
import { inventedStory, type Cast, type Subject } from './invented-story.ts';
import { seededRandom } from './seeded-random.ts';

const sections = ['business', 'policy', 'technology', 'trade'];
const storylines = ['the-long-dispute', 'the-new-port', 'the-price-war'];

const publication = `name: The Benchmark
tagline: Invented stories, the same for the same seed
url: https://bench.example
languages: [en]
timeZone: Asia/Shanghai
sections:
${titled(sections)}
storylines:
${titled(storylines)}
`;

/** Writes a newsroom of invented stories, people and entities. */
export async function writeNewsroom(
  folder: string,
  { stories, seed }: { readonly stories: number; readonly seed: number },
): Promise<void> {
  const random = seededRandom(seed);
  const cast = castOf(stories);
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const writeSubject = (path: string, { name }: Subject, first: string): Promise<void> =>
    write(path, `${first}name: ${name}\ndescription: ${inventedSentence(random)}\n`);
  await write('publication.yaml', publication);
  for (const person of cast.people) await writeSubject(`people/${person.id}.yaml`, person, '');
  for (const entity of cast.entities) {
    await writeSubject(`entities/${entity.id}.yaml`, entity, 'kind: organisation\n');
  }
  for (let number = 1; number <= stories; number += 1) {
    const { slug, year, source } = inventedStory(random, number, cast);
    await write(`articles/${year}/${slug}/article.mdx`, source);
  }
}

function castOf(stories: number): Cast {
  const entities = Array.from({ length: Math.max(20, Math.round(stories / 20)) }, (_, index) => {
    const name = inventedName(index);
    return { id: `org-${name.toLowerCase()}`, name };
  });
  const people = Array.from({ length: Math.max(8, Math.round(stories / 50)) }, (_, index) => {
    const name = `${inventedName(3000 + index)} ${inventedName(5000 + index)}`;
    return { id: name.toLowerCase().replace(' ', '-'), name };
  });
  return { people, entities, sections, storylines };
}

function titled(ids: readonly string[]): string {
  return ids
    .map((id) => `  - id: ${id}\n    title: ${id}\n    description: What is filed under ${id}.`)
    .join('\n');
}
