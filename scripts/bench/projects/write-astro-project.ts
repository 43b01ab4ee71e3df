import type { BenchNewsroom } from '../newsroom/bench-newsroom.ts';
import { astroTheme } from './astro-theme.ts';
import { mdxBody } from './mdx-body.ts';
import { plainFrontmatter, plainStyles, storyPictures, subjectTable } from './plain-story.ts';
import { writeFiles } from './write-files.ts';

/**
 * Writes a newsroom as what a developer would start with: an Astro project whose stories are an MDX
 * collection, with components, sections, taxonomies and related stories. It has no search.
 */
export function writeAstroProject(
  folder: string,
  newsroom: BenchNewsroom,
  pictures: readonly Uint8Array[],
): void {
  const { people, entities, storylines, sections, stories } = newsroom;
  const shelves = (all: typeof sections) =>
    subjectTable(all.map(({ id, title }) => ({ id, name: title, description: title })));
  writeFiles(folder, {
    ...astroTheme,
    'src/people.json': subjectTable(people),
    'src/entities.json': subjectTable(entities),
    'src/storylines.json': shelves(storylines),
    'src/sections.json': shelves(sections),
    'public/site.css': plainStyles,
    ...storyPictures(newsroom, pictures, 'public'),
  });
  for (const story of stories) {
    const { updates, sources, annotations } = story;
    const notes = annotations.map(({ target, says }) => ({ target, says }));
    const frontmatter = plainFrontmatter(story, { updates, sources, notes });
    const body = mdxBody(story, (entity) => `/entities/${entity}/`);
    writeFiles(folder, { [`stories/${story.slug}.mdx`]: `${frontmatter}${body}\n` });
  }
}
