import { stringify } from 'yaml';
import type { BenchNewsroom, BenchStory, Shelf } from '../newsroom/bench-newsroom.ts';
import { mdxBody } from './mdx-body.ts';
import { writeFiles } from './write-files.ts';

/** Writes a newsroom as Nutgraf’s content. */
export function writeNewsroom(
  folder: string,
  { sections, storylines, people, entities, terms, stories }: BenchNewsroom,
  pictures: readonly Uint8Array[],
): void {
  const publication = {
    name: 'The Benchmark',
    tagline: 'Stories that are the same for the same seed',
    url: 'https://bench.example',
    languages: ['en'],
    timeZone: 'Asia/Shanghai',
    sections: sections.map(described),
    ...(storylines.length === 0 ? {} : { storylines: storylines.map(described) }),
  };
  writeFiles(folder, { 'publication.yaml': stringify(publication) });
  if (terms.length > 0) {
    const defined = terms.map((term) => ({
      ...term,
      definition: `What is meant by ${term.term}.`,
    }));
    writeFiles(folder, { 'glossary.yaml': stringify({ terms: defined }) });
  }
  for (const { id, name, description } of people)
    writeFiles(folder, { [`people/${id}.yaml`]: stringify({ name, description }) });
  for (const { id, name, description } of entities)
    writeFiles(folder, {
      [`entities/${id}.yaml`]: stringify({ kind: 'organisation', name, description }),
    });
  for (const story of stories) writeStory(folder, story, pictures);
}

/** Where a story of a newsroom lies in its content. */
export function storyFolder({ published, slug }: BenchStory): string {
  return `articles/${published.slice(0, 4)}/${slug}`;
}

function described({ id, title }: Shelf) {
  return { id, title, description: `What is filed under ${title}.` };
}

function writeStory(root: string, story: BenchStory, pictures: readonly Uint8Array[]): void {
  const folder = storyFolder(story);
  const { title, dek, kind, section, authors, published, storyline, about, mentions } = story;
  const picture = story.picture === undefined ? undefined : pictures[story.picture];
  const image =
    picture === undefined
      ? undefined
      : { src: './picture.jpg', alt: `Spots of colour for ${title}`, credit: 'The bench' };
  const frontmatter = stringify(
    {
      ...{ title, dek, kind, section, authors: [...authors], published, storyline, image },
      ...(about.length + mentions.length === 0 ? {} : { entities: { about, mentions } }),
      ...(story.updates.length === 0 ? {} : { updates: story.updates }),
      ...(story.sources.length === 0 ? {} : { sources: story.sources }),
    },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
  const body = mdxBody(story, (entity) => `entity:${entity}`);
  writeFiles(root, { [`${folder}/article.mdx`]: `---\n${frontmatter}---\n\n${body}\n` });
  if (picture !== undefined) writeFiles(root, { [`${folder}/picture.jpg`]: picture });
  if (story.annotations.length === 0) return;
  const annotations = story.annotations.map(({ id, kind, target, fields }) => {
    return { id, kind, target, ...fields };
  });
  writeFiles(root, {
    [`${folder}/annotations.yaml`]: stringify({ annotations }, { lineWidth: 0 }),
  });
}
