import { posix, relative, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { loadedNewsroom } from './current-newsroom.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';

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

/** The pictures that a page shows, as absolute paths. */
export function shownPictureFiles(
  root: string,
  { stories, people, pages }: Pick<Newsroom, 'stories' | 'people' | 'pages'>,
): ReadonlySet<string> {
  const besides = (file: string, src: string | undefined): string[] =>
    src === undefined ? [] : [posix.join(posix.dirname(file), src)];
  const files = [
    ...stories.flatMap(({ file, value }) => besides(file, value.image?.src)),
    ...[...people.values()].flatMap(({ file, value }) => besides(file, value.portrait?.src)),
    ...[...stories, ...pages.values()].flatMap(({ pictures }) => Object.values(pictures)),
  ];
  return new Set(files.map((file) => resolve(root, file)));
}

/** What a withheld picture is to the bundler: a module with nothing in it. */
const nothing = '\0nutgraf-withheld-picture';

/** What the bundler tells a plugin of the file that an import leads to. */
interface Resolver {
  readonly resolve: (source: string, importer?: string) => Promise<{ id: string } | null>;
}

/**
 * Keeps the pictures of drafts and of stories under embargo out of a build, and those that nothing
 * shows. Pages find pictures by a pattern, and the bundler reads and writes whatever matches it.
 * What a story imports by code of its own is shown by that code.
 *
 * @param root the root of the repository, absolute
 * @param content the content folder, absolute
 */
export function withholdPictures(root: string, content: string): AstroIntegration {
  let shown: ReadonlySet<string> | undefined;
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
      if (isWithheld(file, content, loaded.newsroom.storyById)) return nothing;
      shown ??= shownPictureFiles(root, loaded.newsroom);
      return !isBelow(importer, content) && isBelow(file, content) && !shown.has(file)
        ? nothing
        : resolved;
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

function isBelow(file: string | undefined, folder: string): boolean {
  return file !== undefined && !relative(folder, file).startsWith('..');
}
