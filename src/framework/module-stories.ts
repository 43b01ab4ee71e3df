import { getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/**
 * The body of a story that brings its own code, as the component that MDX made of it.
 *
 * @param file path of the story from the root of the repository
 * @throws Error if no such story went through the module door
 */
export async function moduleStoryContent(file: string): Promise<AstroComponentFactory> {
  const collection = file.endsWith('/article.mdx') ? 'articles' : 'pages';
  const entry = await getEntry(collection, file);
  if (entry === undefined)
    throw new Error(`${file} is not among the stories with code of their own.`);
  const { Content } = await render(entry);
  return Content;
}
