import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { loadedNewsroom } from './current-newsroom.ts';

const picture = /\.(?:jpe?g|png|webp|avif|gif|svg)$/iu;

/** Whether a file lies in the folder of a story, and that story is not one of those published. */
export function isWithheld(
  file: string,
  content: string,
  published: Pick<ReadonlyMap<string, unknown>, 'has'>,
): boolean {
  const [top, ...folders] = relative(content, file).split(sep).slice(0, -1);
  return top === 'articles' && !folders.some((folder) => published.has(folder));
}

/** What a withheld picture is to the bundler: a module with nothing in it. */
const nothing = '\0nutgraf-withheld-picture';

/** What the bundler tells a plugin of the file that an import leads to. */
interface Resolver {
  readonly resolve: (source: string, importer?: string) => Promise<{ id: string } | null>;
}

/**
 * Keeps the pictures of drafts and of stories under embargo out of a build. Pages find pictures by
 * a pattern, and the bundler writes whatever matches it, also what no page shows.
 *
 * @param content the content folder, absolute
 */
export function withholdPictures(content: string): AstroIntegration {
  const plugin = {
    name: 'nutgraf-withhold-pictures',
    enforce: 'pre' as const,
    apply: 'build' as const,
    async resolveId(this: Resolver, source: string, importer?: string) {
      if (!picture.test(source)) return undefined;
      const loaded = await loadedNewsroom();
      if (loaded.status === 'broken') return undefined;
      const resolved = await this.resolve(source, importer);
      const file = resolved?.id.split('?')[0];
      if (file === undefined) return undefined;
      return isWithheld(file, content, loaded.newsroom.storyById) ? nothing : resolved;
    },
    load: (id: string) => (id === nothing ? 'export default undefined;' : undefined),
  };
  return {
    name: 'nutgraf-withhold-pictures',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
