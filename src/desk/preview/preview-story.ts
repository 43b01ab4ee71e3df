import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { contentOnDisk } from '../../content/disk-source.ts';
import { unpublishedSource } from '../../framework/development/unpublished-source.ts';
import { moduleStoriesOf } from '../../framework/module-stories.ts';
import { bundleFolders } from '../../framework/renderer/bundle-folders.ts';
import { keptRenderer } from '../../framework/renderer/kept-renderer.ts';
import { openRenderer } from '../../framework/renderer/open-renderer.ts';
import { loadNewsroom } from '../../newsroom/load-newsroom.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { allPages, makePage, type ShownPage } from '../../page-objects/all-pages.ts';
import { picturesIn } from '../../page-objects/pictures-in.ts';
import { makePicture } from '../../pictures/make-picture.ts';
import type { Problem } from '../../problems/problem.ts';
import { selfContained, type SiteFile } from './self-contained.ts';
import { subsetFonts } from './subset-fonts.ts';

/** Which story is to be handed over. */
export interface PreviewRequest {
  readonly root: string;
  readonly content: string;
  /** The folder of what builds use again. */
  readonly cache: string;
  /** The name of the story: that of its folder. */
  readonly story: string;
}

/** The story as one file, or why there is none. */
export type Preview =
  | { readonly status: 'made'; readonly html: string }
  | { readonly status: 'unknown'; readonly known: readonly string[] }
  | { readonly status: 'broken'; readonly problems: readonly Problem[] };

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
};

/** Makes one file of a story, published or not, that can be mailed and opened anywhere. */
export async function previewStory(request: PreviewRequest): Promise<Preview> {
  const { root, content, cache, story } = request;
  const loaded = await loadNewsroom({
    root,
    content,
    source: unpublishedSource(contentOnDisk(root, content).source),
    // All that waits for a moment is shown before it.
    now: Number.POSITIVE_INFINITY,
  });
  if (loaded.status === 'broken') return loaded;
  const { newsroom } = loaded;
  const href = newsroom.storyById.get(story)?.href;
  const planned = [...allPages(newsroom)].find(({ path }) => path === href);
  if (planned === undefined) return { status: 'unknown', known: [...newsroom.storyById.keys()] };
  const shown = makePage(planned);
  const stories = moduleStoriesOf(root, () => loaded);
  const renderer = await keptRenderer({ root, cache, stories });
  const render = await openRenderer(renderer);
  const html = await render(shown);
  const pictures = await picturesOf(shown, newsroom, root);
  const client = join(renderer, bundleFolders.client);
  const read = (address: string): SiteFile | undefined =>
    pictures.get(address) ?? fileIn([client, join(root, 'public')], address);
  const fonts = await subsetFonts(html, read);
  return {
    status: 'made',
    html: selfContained(html, {
      site: newsroom.publication.url.replace(/\/$/u, ''),
      read: (address) => fonts.get(address) ?? read(address),
    }),
  };
}

/** The pictures of a page in the sizes that it names, but for those of formats that not all browsers show. */
async function picturesOf(
  shown: ShownPage,
  newsroom: Newsroom,
  root: string,
): Promise<ReadonlyMap<string, SiteFile>> {
  const made = new Map<string, SiteFile>();
  for (const request of picturesIn(shown.page)) {
    if (made.has(request.address) || request.format === 'avif') continue;
    const animated = newsroom.pictures.get(request.file)?.animated ?? false;
    const bytes = await makePicture(await readFile(resolve(root, request.file)), request, animated);
    const type = types[`.${request.format}`] ?? 'application/octet-stream';
    made.set(request.address, { type, bytes });
  }
  return made;
}

function fileIn(folders: readonly string[], address: string): SiteFile | undefined {
  const found = folders.map((folder) => join(folder, address)).find((file) => existsSync(file));
  if (found === undefined) return undefined;
  const type = types[extname(found)] ?? 'application/octet-stream';
  return { type, bytes: readFileSync(found) };
}
