import { build } from 'astro';
import { deadLinks } from '../checks/dead-links.ts';
import { proveAnnotations } from '../checks/prove-annotations.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { indexSite } from '../search/index/index-site.ts';
import { proveIndex } from '../search/index/prove-index.ts';
import { writeAnnotations } from '../syndication/write-annotations.ts';

/** What a stage of the build works on. */
export interface BuildSetting {
  readonly newsroom: Newsroom;
  /** The folder of the site in the making, absolute. */
  readonly folder: string;
  /** The folder for what the next build may use again, absolute. */
  readonly cache: string;
}

/** One step of the build. It gives a line for each thing that is wrong, or throws. */
export type BuildStage = (setting: BuildSetting) => Promise<readonly string[]>;

const renderPages: BuildStage = async ({ newsroom, folder, cache }) => {
  await build({
    outDir: folder,
    cacheDir: cache,
    site: newsroom.publication.url,
    logLevel: 'warn',
  });
  return [];
};

const publishAnnotations: BuildStage = ({ newsroom, folder }) => {
  const unproven = writeAnnotations(folder, newsroom).flatMap(proveAnnotations);
  const lines = unproven.map(
    ({ page, annotation, why }) => `${page}  annotation ${annotation}: ${why}`,
  );
  return Promise.resolve(lines.toArray());
};

const followLinks: BuildStage = ({ newsroom, folder }) => {
  const dead = deadLinks(folder, newsroom.publication.url);
  return Promise.resolve(
    dead.map(({ page, address, why }) => `${page}  links to ${address}: ${why}`),
  );
};

const indexPages: BuildStage = async ({ newsroom, folder }) => {
  await indexSite(newsroom, folder);
  return [];
};

const askIndex: BuildStage = async ({ newsroom, folder }) => {
  const unanswered = await proveIndex(newsroom, folder);
  return unanswered.map(
    ({ address, request }) =>
      `${address}  search does not find this page by its own title, “${request.query}”: the index is of no use to readers, and that is Nutgraf’s fault, not the page’s. Please report it with the title.`,
  );
};

/**
 * The stages in their order: pages first, then what stands beside them, since links lead there;
 * the index last, as it reads the finished pages; then it must answer questions itself.
 */
export const buildStages: readonly BuildStage[] = [
  renderPages,
  publishAnnotations,
  followLinks,
  indexPages,
  askIndex,
];
