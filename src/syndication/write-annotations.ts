import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBuiltText } from '../annotations/built-text.ts';
import { annotationsAddress } from '../newsroom/addresses.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { annotationCollection } from './annotation-collection.ts';

/**
 * Writes `annotations.jsonld` beside the page of every story that has annotations.
 *
 * @param folder of the built site
 * @throws Error if a page has no annotatable text, or lacks the mark of an annotation
 */
export async function writeAnnotations(folder: string, newsroom: Newsroom): Promise<void> {
  for (const story of newsroom.stories) {
    if (story.annotations.length === 0) continue;
    const built = readBuiltText(await readFile(join(folder, story.href, 'index.html'), 'utf8'));
    if (built === undefined) throw new Error(`${story.href} has no element with data-annotatable.`);
    const collection = annotationCollection(newsroom, story, built);
    await writeFile(
      join(folder, annotationsAddress(story.href)),
      `${JSON.stringify(collection)}\n`,
    );
  }
}
