import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltText, type BuiltText } from '../annotations/published/built-text.ts';
import { annotationsAddress } from '../newsroom/addresses.ts';
import type { Newsroom, NewsroomStory } from '../newsroom/newsroom.ts';
import { annotationCollection } from './annotation-collection.ts';

/** The annotations of a story as they were written, with the text of the page that they are of. */
export interface WrittenAnnotations {
  readonly story: NewsroomStory;
  readonly built: BuiltText;
  readonly json: string;
}

/**
 * Writes `annotations.jsonld` beside the page of every story that has annotations, and gives them
 * one by one: a page is read only once, and none is kept.
 *
 * @param folder of the built site
 * @throws Error if a page has no annotatable text, or lacks the mark of an annotation
 */
export function* writeAnnotations(
  folder: string,
  newsroom: Newsroom,
): Generator<WrittenAnnotations, void> {
  for (const story of newsroom.stories) {
    if (story.annotations.length === 0) continue;
    const built = readBuiltText(readFileSync(join(folder, story.href, 'index.html'), 'utf8'));
    if (built === undefined) throw new Error(`${story.href} has no element with data-annotatable.`);
    const json = `${JSON.stringify(annotationCollection(newsroom, story, built))}\n`;
    writeFileSync(join(folder, annotationsAddress(story.href)), json);
    yield { story, built, json };
  }
}
