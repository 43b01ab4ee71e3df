import { join } from 'node:path';
import type { BenchNewsroom } from '../newsroom/bench-newsroom.ts';
import { hugoTheme } from './hugo-theme.ts';
import { plainBody } from './plain-body.ts';
import { plainFrontmatter, plainStyles, storyPictures, subjectTable } from './plain-story.ts';
import { writeFiles } from './write-files.ts';

/** Writes a newsroom as a Hugo site with sections, taxonomies and related stories. */
export function writeHugoProject(
  folder: string,
  newsroom: BenchNewsroom,
  pictures: readonly Uint8Array[],
): void {
  const { people, entities, storylines, sections, stories } = newsroom;
  const lines = storylines.map(({ id, title }) => ({ id, name: title, description: title }));
  writeFiles(folder, {
    ...hugoTheme,
    'data/people.json': subjectTable(people),
    'data/entities.json': subjectTable(entities),
    'data/storylines.json': subjectTable(lines),
    'static/site.css': plainStyles,
    ...storyPictures(newsroom, pictures, 'static'),
  });
  for (const { id, title } of sections)
    writeFiles(folder, { [`content/${id}/_index.md`]: `---\ntitle: ${title}\n---\n` });
  for (const story of stories) {
    const file = join('content', story.section, `${story.slug}.md`);
    writeFiles(folder, { [file]: plainFrontmatter(story) + plainBody(story) });
  }
}
