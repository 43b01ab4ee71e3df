import { unified } from '@astrojs/markdown-remark';
import type { Root } from 'hast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';

/** A rehype plugin that changes the tree of the file it is given. */
export type StoryPlugin = () => (root: Root, file: { readonly path: string }) => Promise<void>;

const onlyPairs = { singleTilde: false };

/**
 * What `@astrojs/mdx` parses stories with code of their own with: the reference for the native
 * parser of all others. GFM comes from our own plugin, or it would apply twice. Bold and struck words
 * may touch Chinese, Japanese and Korean signs, and a single `~` is the sign of a range.
 */
export function moduleProcessor(plugin: StoryPlugin): ReturnType<typeof unified> {
  return unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [
      [remarkGfm, onlyPairs],
      remarkCjkFriendly,
      [remarkCjkFriendlyStrikethrough, onlyPairs],
    ],
    rehypePlugins: [plugin],
  });
}
