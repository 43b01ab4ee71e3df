import { stringify } from 'yaml';
import type { BenchNewsroom, BenchStory, Subject } from '../newsroom/bench-newsroom.ts';

/** The frontmatter of a story for other generators, as YAML between its fences. */
export function plainFrontmatter(
  story: BenchStory,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const { title, dek, kind, section, authors, published, storyline, about, mentions } = story;
  const fields = {
    ...{ title, kind, section, authors, date: published, description: dek },
    entities: [...new Set([...about, ...mentions])],
    ...(storyline === undefined ? {} : { storylines: [storyline] }),
    ...(story.picture === undefined ? {} : { picture: `/pictures/${story.slug}.jpg` }),
    ...more,
  };
  return `---\n${stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n`;
}

/** The pictures of stories by their paths in a site: published as they are. */
export function storyPictures(
  { stories }: BenchNewsroom,
  pictures: readonly Uint8Array[],
  folder: string,
): Record<string, Uint8Array> {
  return Object.fromEntries(
    stories.flatMap(({ slug, picture }) => {
      const file = picture === undefined ? undefined : pictures[picture];
      return file === undefined ? [] : [[`${folder}/pictures/${slug}.jpg`, file]];
    }),
  );
}

/** Names and descriptions by id, for the pages of people and entities. */
export function subjectTable(subjects: readonly Subject[]): string {
  return JSON.stringify(
    Object.fromEntries(subjects.map(({ id, name, description }) => [id, { name, description }])),
  );
}

/** The style sheet of the other generators: a column, a masthead, lists. */
export const plainStyles = `body { max-width: 42rem; margin: auto; font: 1.1rem/1.6 Georgia, serif; padding: 1rem; }
nav a { margin-right: 1rem; }
blockquote { border-left: 3px solid #999; margin-left: 0; padding-left: 1rem; }
img { max-width: 100%; height: auto; }
.meta { color: #555; font-size: 0.9rem; }
`;
