import type { Root } from 'hast';
import { moduleProcessor } from '../../framework/module-processor.ts';

/**
 * The tree of an MDX source as `@astrojs/mdx` hands it to our plugin, with the site’s settings.
 *
 * @param source the body; frontmatter has been replaced by spaces, as Astro does
 */
export async function referenceTree(source: string): Promise<Root> {
  const captured: Root[] = [];
  const processor = moduleProcessor(() => (root) => {
    captured.push(structuredClone(root));
    root.children = [];
    return Promise.resolve();
  });
  if (processor.createMdxRenderer === undefined) throw new Error('The processor reads no MDX.');
  const renderer = await processor.createMdxRenderer(
    { syntaxHighlight: false },
    { optimize: false },
  );
  await renderer.process(source, 'story.mdx', {});
  const [root] = captured;
  if (root === undefined) throw new Error('The plugin did not run.');
  return root;
}
