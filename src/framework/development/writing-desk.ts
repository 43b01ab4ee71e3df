import { join, posix, relative, sep } from 'node:path';
import { contentOnDisk } from '../../content/disk-source.ts';
import type { FileSource } from '../../content/file-source.ts';
import { explainDeadLink } from '../../newsroom/links/explain-dead-link.ts';
import { handbookAddress } from '../../newsroom/addresses.ts';
import type { HandbookPage, Newsroom } from '../../newsroom/newsroom.ts';
import { placeOfLink } from '../../newsroom/links/typed-links.ts';
import { keepStories } from '../../newsroom/kept/kept-stories.ts';
import { loadNewsroom, type LoadedNewsroom } from '../../newsroom/load-newsroom.ts';
import { allPages, makePage, type ShownPage, type SitePage } from '../../page-objects/all-pages.ts';
import type { Memory } from '../../memory/memory.ts';
import { missingPage } from '../../page-objects/missing-page.ts';
import { cardsIn } from '../../page-objects/cards-in.ts';
import { downloadsIn } from '../../page-objects/downloads/downloads-in.ts';
import { picturesIn } from '../../page-objects/pictures-in.ts';
import type { ShownDownload } from '../../page-objects/downloads/shown-downloads.ts';
import type { CardRequest } from '../../pictures/cards/card-request.ts';
import type { PictureRequest } from '../../pictures/picture-file.ts';
import type { Problem } from '../../problems/problem.ts';
import { ownLimits } from '../../text/limits.ts';
import { instantOf } from '../../text/instant-of.ts';
import type { FrameState } from './development-frame.ts';
import { bytesOf, lastGoodSource, type LastGood } from './last-good-source.ts';
import { heldSource } from './held-source.ts';
import { unpublishedSource } from './unpublished-source.ts';

/** The newsroom while it is being written: loaded when something asks, forgotten when it changes. */
export interface WritingDesk {
  /** The newsroom as it was last loaded; that of before while a new one is being loaded. */
  readonly last: () => LoadedNewsroom;
  /** Loads the newsroom, unless it is loaded and nothing happened since. */
  readonly load: () => Promise<void>;
  /**
   * Notes that something may have happened to a file or folder of the content.
   *
   * @param path absolute
   */
  readonly touch: (path: string) => void;
  /** Looks for what happened and was not noted, a little at a time; says whether there was anything. */
  readonly lookAtAll: () => Promise<boolean>;
  /**
   * The page at an address, drafts and stories under embargo among them; the page for addresses that
   * do not exist, if there is none. What is broken is as it was last good.
   *
   * @returns `undefined` if nothing was ever good
   */
  readonly pageAt: (path: string) => Promise<ShownPage | undefined>;
  /** What is to be told around the page at an address. */
  readonly frameAt: (path: string, links: readonly string[]) => FrameState;
  /** The file of a picture at an address that a page shown before has named. */
  readonly pictureAt: (address: string) => PictureRequest | undefined;
  /** The file at an address that a page shown before has offered. */
  readonly downloadAt: (address: string) => ShownDownload | undefined;
  /** The card at an address that a page shown before has named. */
  readonly cardAt: (address: string) => CardRequest | undefined;
}

/** What a desk depends on besides the files. */
export interface DeskSetting {
  /** The root of the repository, absolute. */
  readonly root: string;
  /** The content folder, absolute. */
  readonly content: string;
  /** What earlier loads worked out. */
  readonly memory: Memory;
  /** Writes to the disk what the memory keeps; called after each load. */
  readonly settle: () => void;
  /** The handbook, which is shown beside the site while it is written. */
  readonly handbook: () => Promise<readonly HandbookPage[]>;
}

const nothing: LoadedNewsroom = { status: 'broken', problems: [] };

/** What can only be the address of a page: files have a name with an ending. */
const isOfPage = /(?:\/|\/[^./]+)$/u;

/** How often what broken files break in turn is set aside as well. */
const rounds = 4;

/** Opens the newsroom for writing: everything is seen, whatever it waits for. */
export function openWritingDesk({
  root,
  content,
  memory,
  settle,
  handbook,
}: DeskSetting): WritingDesk {
  let loading: Promise<void> | undefined;
  let last = nothing;
  let problems: readonly Problem[] = [];
  let isOld = false;
  let lastGood: LastGood = new Map();
  let pages: ReadonlyMap<string, SitePage> = new Map();
  const pictures = new Map<string, PictureRequest>();
  const downloads = new Map<string, ShownDownload>();
  const cards = new Map<string, CardRequest>();
  const { source: onDisk, folder } = contentOnDisk(root, content);
  const source = heldSource(unpublishedSource(onDisk), content);
  const kept = keepStories();
  const loadFrom = (files: FileSource): Promise<LoadedNewsroom> =>
    loadNewsroom({
      root,
      content,
      source: files,
      publicFolder: join(root, 'public'),
      // All that waits for a moment is seen before it.
      now: Number.POSITIVE_INFINITY,
      memory,
      kept,
    });
  let listed: ReturnType<typeof source.list>;
  const loadAgain = async (): Promise<void> => {
    const before = listed;
    listed = source.list(ownLimits.files + 1);
    // Editors say of one save that it happened twice.
    if (listed !== undefined && listed === before) return;
    let loaded = await loadFrom(source);
    problems = loaded.status === 'broken' ? loaded.problems : [];
    if (loaded.status === 'sound') lastGood = bytesOf(source);
    const broken = new Set<string>();
    for (let round = 0; loaded.status === 'broken' && round < rounds; round += 1) {
      for (const { file } of loaded.problems) broken.add(posix.relative(folder, file));
      loaded = await loadFrom(lastGoodSource(source, broken, lastGood));
    }
    settle();
    isOld = loaded.status === 'broken';
    if (loaded.status === 'broken') return;
    last = loaded;
    pages = new Map([...allPages(loaded.newsroom)].map((page) => [page.path, page]));
  };
  const load = (): Promise<void> => (loading ??= loadAgain());
  const isDraft = (file: string): boolean => {
    const path = relative(content, join(root, file)).split(sep).join('/');
    try {
      return /^draft:[ \t]*true\b/mu.test(
        onDisk.read(path).toString('utf8').split(/^---/mu)[1] ?? '',
      );
    } catch {
      return false;
    }
  };
  const deadLinkAt = (address: string, path: string): Problem | undefined => {
    if (last.status === 'broken') return undefined;
    const { nouns, newsroom } = last;
    const all = [...newsroom.stories, ...newsroom.pages.values()];
    const file = all.find(({ href }) => href === path)?.file;
    const site = newsroom.publication.url.replace(/\/$/u, '');
    const place = placeOfLink(nouns, address, site, file);
    return place && { ...explainDeadLink(address, newsroom), ...place };
  };
  const handbookPage = async (newsroom: Newsroom, path: string): Promise<SitePage | undefined> => {
    const shown = { ...newsroom, handbook: await handbook() };
    return allPages(shown).find((page) => page.path === path);
  };
  const isElsewhere = (link: string): boolean =>
    last.status === 'sound' &&
    ((last.newsroom.publication.handbook && isOfHandbook(link)) ||
      last.newsroom.publication.servedElsewhere.some((path) => link.startsWith(path)));
  return {
    last: () => last,
    load,
    touch: (path) => {
      source.touch(path);
      loading = undefined;
    },
    lookAtAll: async () => {
      const isOther = await source.lookAtAll();
      if (isOther) loading = undefined;
      return isOther;
    },
    pageAt: async (path) => {
      await load();
      if (last.status === 'broken') return undefined;
      const planned = isOfHandbook(path)
        ? await handbookPage(last.newsroom, path)
        : pages.get(path);
      const shown: ShownPage =
        planned === undefined
          ? { kind: 'missing', page: missingPage(last.newsroom) }
          : makePage(planned);
      for (const picture of picturesIn(shown.page)) pictures.set(picture.address, picture);
      for (const file of downloadsIn(shown.page)) downloads.set(file.address, file);
      for (const card of cardsIn(shown.page)) cards.set(card.address, card);
      return shown;
    },
    frameAt: (path, links) => {
      const stories = last.status === 'sound' ? last.newsroom.stories : [];
      const story = stories.find(({ href }) => href === path);
      const embargo = story?.value.embargo;
      const isKept = embargo !== undefined && instantOf(embargo) > Date.now();
      return {
        problems,
        unpublished:
          story !== undefined && isDraft(story.file)
            ? 'draft'
            : isKept
              ? { until: embargo }
              : undefined,
        deadLinks: links
          .filter((link) => isOfPage.test(link) && !pages.has(link) && !isElsewhere(link))
          .filter((link) => !isOfHandbook(link) || !isOfHandbook(path))
          .map((address) => ({ address, problem: deadLinkAt(address, path) })),
        isOld,
      };
    },
    pictureAt: (address) => pictures.get(address),
    downloadAt: (address) => downloads.get(address),
    cardAt: (address) => cards.get(address),
  };
}

function isOfHandbook(path: string): boolean {
  return path.startsWith(handbookAddress(undefined));
}
