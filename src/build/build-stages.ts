import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setImmediate as letOthersIn } from 'node:timers/promises';
import type { Secret } from '../checks/leaks/secrets-of.ts';
import { deadLinks } from '../checks/dead-links.ts';
import { proveAnnotations } from '../checks/prove-annotations.ts';
import { bundleFolders } from '../framework/renderer/bundle-folders.ts';
import { createLinkReader } from '../text/html/page-links.ts';
import type { Memory } from '../memory/memory.ts';
import { idsOfPage, rememberPages, type WrittenPage } from './remember-pages.ts';
import { keptRenderer } from '../framework/renderer/kept-renderer.ts';
import type { ModuleStories } from '../framework/module-stories.ts';
import { annotationsAddress } from '../newsroom/addresses.ts';
import type { PictureUse } from '../newsroom/measure-pictures.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { watchReads } from '../newsroom/reads/story-reads.ts';
import { aliasRedirects } from '../page-objects/alias-redirects.ts';
import { openKeptPictures } from '../pictures/kept-pictures.ts';
import { indexFolder } from '../search/index/build-index.ts';
import { indexShard, indexSite } from '../search/index/index-site.ts';
import { proveIndex } from '../search/index/prove-index.ts';
import { headersFileName, writeHeadersFile } from '../syndication/hosts/headers-file.ts';
import { redirectsFileName, writeRedirectsFile } from '../syndication/hosts/redirects-file.ts';
import { securityFile, securityFileName } from '../syndication/hosts/security-file.ts';
import { siteHeaders } from '../syndication/hosts/site-headers.ts';
import { siteOutputs } from '../syndication/site-outputs.ts';
import { writeAnnotations } from '../syndication/write-annotations.ts';
import { sitePathOf } from '../text/addresses/site-address.ts';
import { copyAssets } from './copy-assets.ts';
import { findSiteLeaks } from './find-site-leaks.ts';
import { pagesToFollow, siteToFollow, type FollowedSite } from './followed-links.ts';
import type { Foreseen } from './foreseen/open-foreseen.ts';
import { watchPlanning } from './foreseen/watch-planning.ts';
import { explainDamagedPictures } from './explain-damaged-pictures.ts';
import { addressOf, pageFile } from './page-file.ts';
import { publishCards } from './publish-cards.ts';
import { isInShard, type Shard } from './shards/shard.ts';
import { publishDownloads } from './publish-downloads.ts';
import { publishIcons } from './publish-icons.ts';
import { publishPictures } from './publish-pictures.ts';
import { recallFrom } from './recall-file.ts';
import { renderPages, type ForeseenPage, type RenderedPages } from './render-pages.ts';
import type { SiteFiles } from './site/site-files.ts';
import type { SiteFolder } from './site/site-folder.ts';

/** What a stage of the build works on. */
export interface BuildSetting {
  readonly newsroom: Newsroom;
  /** The moment of the build, in milliseconds since 1970. */
  readonly now: number;
  readonly moduleStories: ModuleStories;
  readonly pictureUses: readonly PictureUse[];
  /** What no file of the site may tell: of drafts, and of what is under embargo. */
  readonly secrets: readonly Secret[];
  /** The root of the repository, absolute. */
  readonly root: string;
  /** The folder of the site in the making, absolute. */
  readonly folder: string;
  /** The folder for what the next build may use again, absolute. */
  readonly cache: string;
  /** The files of the site in the making: whoever writes one claims it. */
  readonly files: SiteFiles;
  /** What they are written with. */
  readonly site: SiteFolder;
  /** What earlier builds worked out. */
  readonly memory: Memory;
  /** The folders of the last site and of parts of this one, absolute. */
  readonly formers: readonly string[];
  /** The part of the site that is to be worked out, if it is not the whole. */
  readonly shard: Shard | undefined;
  /** Opens what earlier builds knew of things of a sort that are made of the same newsroom. */
  readonly foreseen: <Known extends object>(sort: string) => Foreseen<Known>;
  /** What is known of the pages that are written, by their files in the site. */
  readonly pages: Map<string, WrittenPage>;
}

/** One step of the build. It gives a line for each thing that is wrong, or throws. */
export type BuildStage = (setting: BuildSetting) => Promise<readonly string[]>;

/** What is known of the annotations of a story: of which page they are, and what was written of them. */
interface ForeseenAnnotations {
  readonly page: string;
  readonly key: string;
  readonly sha256: string;
}

/** Pages with all that browsers load for them, and the cards beside links to them. */
const writePages: BuildStage = async (setting) => {
  const { newsroom, moduleStories, pictureUses, root, cache, files, site } = setting;
  const { memory, formers, shard, pages } = setting;
  const { write } = site;
  const renderer = await keptRenderer({ root, cache, stories: moduleStories });
  const links = [
    ...copyAssets(join(renderer, bundleFolders.client), 'the layouts', files, write),
    ...copyAssets(join(root, 'public'), 'public/', files, write, ['assets', 'pagefind']),
  ];
  if (links.length > 0) return links;
  const remembered = rememberPages(memory, formers, createLinkReader(), site);
  const foreseen = setting.foreseen<ForeseenPage>(`pages of ${basename(renderer)}`);
  const isWanted = (file: string) => shard === undefined || isInShard(shard, addressOf(file));
  // Both are made by threads of their own, beside the pages.
  const cards = publishCards({ kept: openKeptPictures(join(cache, 'cards')), files, write });
  const pictures = publishPictures({
    ...{ root, files, write, pictures: newsroom.pictures },
    kept: openKeptPictures(join(cache, 'pictures')),
  });
  let rendered: RenderedPages;
  try {
    rendered = await renderPages(newsroom, {
      ...{ renderer, remembered, foreseen, isWanted, files, pages },
      addPicture: pictures.add,
      addCard: cards.add,
    });
  } finally {
    await Promise.all([cards.atRest(), pictures.atRest()]);
  }
  const { complaints, downloads } = rendered;
  if (complaints.length > 0) return complaints;
  publishDownloads(downloads.values(), root, files, write);
  await cards.finished();
  await pictures.finished();
  return explainDamagedPictures(pictures.damaged, pictureUses);
};

const publishAnnotations: BuildStage = async (setting) => {
  const { newsroom, folder, files, site, memory, formers, pages } = setting;
  const foreseen = setting.foreseen<ForeseenAnnotations>('annotations');
  const recall = recallFrom(formers, site);
  const digestOfPage = (address: string) => pages.get(pageFile(address))?.sha256;
  const all = writeAnnotations({
    ...{ newsroom, folder, memory, digestOfPage },
    write: site.write,
    take: ({ href }) => {
      const known = foreseen.find(href);
      const isOfPage = known !== undefined && known.page === digestOfPage(href);
      const file = annotationsAddress(href).slice(1);
      return isOfPage && recall(file, known.sha256) ? known : undefined;
    },
    keep: ({ href }, { json, key, reads }) => {
      const page = digestOfPage(href);
      if (page !== undefined)
        foreseen.keep(href, reads, { page, key, sha256: hash('sha256', json) });
    },
  });
  const complaints: string[] = [];
  for (const { story, unproved } of all) {
    files.claim(annotationsAddress(story.href).slice(1), 'the annotations of a story');
    if (unproved === undefined) continue;
    const unproven = proveAnnotations({ story, ...unproved });
    if (unproven.length === 0) unproved.remember();
    complaints.push(
      ...unproven.map(({ page, annotation, why }) => `${page}  annotation ${annotation}: ${why}`),
    );
    await letOthersIn();
  }
  foreseen.settle();
  return complaints;
};

/** What hosts of static files read of a site: its headers and redirects. */
const tellHosts: BuildStage = ({ newsroom, files, site: { write } }) => {
  const below = sitePathOf(newsroom.publication.url);
  const texts = {
    [headersFileName]: writeHeadersFile(siteHeaders(newsroom.publication)),
    [securityFileName]: securityFile(newsroom.publication),
    [redirectsFileName]: writeRedirectsFile(aliasRedirects(newsroom), below),
  };
  for (const [file, text] of Object.entries(texts)) {
    if (text === undefined) continue;
    files.claim(file, 'what hosts read');
    write(file, text);
  }
  return Promise.resolve([]);
};

/** What stands beside the pages for programs. */
const publishForPrograms: BuildStage = async (setting) => {
  const { newsroom, now, files, site, formers } = setting;
  const foreseen = setting.foreseen<{ readonly sha256: string }>('for programs');
  const recall = recallFrom(formers, site);
  for (const output of watchPlanning(siteOutputs(newsroom, now), newsroom, foreseen)) {
    const { address, owner, yields, isOfMoment = false } = output;
    const file = address.slice(1);
    if (yields === true && files.has(file)) continue;
    files.claim(file, owner);
    const known = isOfMoment ? undefined : foreseen.find(address);
    if (known !== undefined && recall(file, known.sha256)) continue;
    const { result: content, reads } = watchReads(output.content);
    const bytes = Buffer.from(content);
    const sha256 = hash('sha256', bytes);
    site.write(file, bytes, sha256);
    if (!isOfMoment) foreseen.keep(address, reads, { sha256 });
    await letOthersIn();
  }
  foreseen.settle();
  return [];
};

const followLinks: BuildStage = ({ newsroom, folder, files, pages, site, memory }) => {
  const { url, servedElsewhere } = newsroom.publication;
  // The index is made meanwhile, and no link leads there.
  const list = files.list().filter((file) => !file.startsWith(`${indexFolder}/`));
  const links = siteToFollow(list, (file) => ({
    sha256: site.made.get(file)?.sha256 ?? '',
    key: pages.get(file)?.key,
  }));
  const shelf = memory.shelf<FollowedSite>('followed links');
  const place = JSON.stringify([url, servedElsewhere]);
  const followed = pagesToFollow(shelf.get(place), links, (key) => idsOfPage(memory, key));
  const dead = deadLinks(folder, url, servedElsewhere, { files: list, pages, followed });
  if (dead.length === 0 && followed?.size !== 0) shelf.keep(place, links);
  return Promise.resolve(
    dead.map(({ page, address, why }) => `${page}  links to ${address}: ${why}`),
  );
};

const indexPages: BuildStage = async ({ newsroom, folder, formers, site, pages, ...setting }) => {
  const recall = recallFrom(formers, site);
  const put = new Set<string>();
  await indexSite(newsroom, folder, {
    memory: setting.memory,
    digestOfPage: (address) => pages.get(pageFile(address))?.sha256,
    take: (path, sha256) => {
      const isTaken = recall(path, sha256);
      if (isTaken) put.add(path);
      return isTaken;
    },
    write: (path, content, sha256) => {
      put.add(path);
      site.write(path, content, sha256);
    },
  });
  for (const path of put) setting.files.claim(path, 'the search index');
  return [];
};

const askIndex: BuildStage = async ({ newsroom, folder }) => {
  const unanswered = await proveIndex(newsroom, folder);
  return unanswered.map(
    ({ address, request }) =>
      `${address}  search does not find this page by its own title, “${request.query}”: the index is of no use to readers, and that is Nutgraf’s fault, not the page’s. Please report it with the title.`,
  );
};

const refuseLeaks: BuildStage = ({ secrets, folder, files, memory }) => {
  const read = (file: string): Buffer => readFileSync(join(folder, file));
  const leaks = findSiteLeaks(files.list(), read, secrets, memory);
  return Promise.resolve(
    leaks.map(
      ({ file, secret }) =>
        `${file}  tells of “${secret.story}”, which is not out yet: ${secret.what}, “${secret.words}”. Where published content says so, take it out there until then.`,
    ),
  );
};

/** Stages that are done one after the other. */
export type BuildLane = readonly BuildStage[];

/**
 * The stages in their order, in steps: lanes of a step are done beside one another. Pages come first, then
 * what stands beside them, since links lead there, while the index is made of the pages by a program of its
 * own; then it must answer questions itself, and no file may tell of what is not out yet.
 */
export const buildSteps: readonly (readonly BuildLane[])[] = [
  [[writePages]],
  [
    // First, since the other program is to work while this one does.
    [indexPages],
    [publishAnnotations, tellHosts, publishIcons, publishForPrograms, followLinks],
  ],
  [[askIndex, refuseLeaks]],
];

/** The parts of the index of which all pages are in this part of the site. */
const indexPagesOfShard: BuildStage = async ({ newsroom, folder, memory, shard }) => {
  if (shard === undefined) return [];
  await indexShard(newsroom, folder, memory, (address) => isInShard(shard, address));
  return [];
};

/** What can be done for a part of a site alone; what proves the site is done when it is joined. */
export const shardSteps: typeof buildSteps = [[[writePages]], [[indexPagesOfShard]]];
