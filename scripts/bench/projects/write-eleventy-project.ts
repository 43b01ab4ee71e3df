import type { BenchNewsroom } from '../newsroom/bench-newsroom.ts';
import { eleventyTheme } from './eleventy-theme.ts';
import { plainBody } from './plain-body.ts';
import { plainFrontmatter, plainStyles, storyPictures, subjectTable } from './plain-story.ts';
import { writeFiles } from './write-files.ts';

/** Writes a newsroom as an Eleventy site with sections, taxonomies and related stories. */
export function writeEleventyProject(
  folder: string,
  newsroom: BenchNewsroom,
  pictures: readonly Uint8Array[],
): void {
  const { people, entities, storylines, sections, stories } = newsroom;
  const lines = storylines.map(({ id, title }) => ({ id, name: title, description: title }));
  const shelves = sections.map(({ id, title }) => ({ id, name: title, description: title }));
  writeFiles(folder, {
    ...eleventyTheme,
    'src/_data/people.json': subjectTable(people),
    'src/_data/names.json': subjectTable(entities),
    'src/_data/lines.json': subjectTable(lines),
    'src/_data/shelves.json': subjectTable(shelves),
    'src/site.css': plainStyles,
    ...storyPictures(newsroom, pictures, 'src'),
  });
  for (const story of stories) {
    const frontmatter = plainFrontmatter(story, { permalink: `/${story.section}/${story.slug}/` });
    writeFiles(folder, { [`src/stories/${story.slug}.md`]: frontmatter + plainBody(story) });
  }
}
