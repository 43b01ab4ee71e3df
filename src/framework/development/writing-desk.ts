import { join } from 'node:path';
import { loadNewsroom, type LoadedNewsroom } from '../../newsroom/load-newsroom.ts';
import { allPages, makePage, type ShownPage, type SitePage } from '../../page-objects/all-pages.ts';
import { missingPage } from '../../page-objects/missing-page.ts';
import { picturesIn } from '../../page-objects/pictures-in.ts';
import type { PictureRequest } from '../../pictures/picture-file.ts';

/** The newsroom while it is being written: loaded when something asks, forgotten when it changes. */
export interface WritingDesk {
  /** The newsroom as it was last saved. */
  readonly loaded: () => Promise<LoadedNewsroom>;
  /** The newsroom as it was last loaded; that of before while a new one is being loaded. */
  readonly last: () => LoadedNewsroom;
  readonly forget: () => void;
  /**
   * The page at an address; the page for addresses that do not exist, if there is none.
   *
   * @returns `undefined` while the newsroom is broken
   */
  readonly pageAt: (path: string) => Promise<ShownPage | undefined>;
  /** The file of a picture at an address that a page shown before has named. */
  readonly pictureAt: (address: string) => PictureRequest | undefined;
}

/** What a desk depends on besides the files. */
export interface DeskSetting {
  /** The root of the repository, absolute. */
  readonly root: string;
  /** The content folder, absolute. */
  readonly content: string;
}

const nothing: LoadedNewsroom = { status: 'broken', problems: [] };

/** Opens the newsroom for writing. Embargoes end as time goes by. */
export function openWritingDesk({ root, content }: DeskSetting): WritingDesk {
  let loading: Promise<LoadedNewsroom> | undefined;
  let last = nothing;
  let pages: ReadonlyMap<string, SitePage> = new Map();
  const pictures = new Map<string, PictureRequest>();
  const load = async (): Promise<LoadedNewsroom> => {
    last = await loadNewsroom({
      root,
      content,
      publicFolder: join(root, 'public'),
      now: Date.now(),
    });
    if (last.status === 'sound')
      pages = new Map([...allPages(last.newsroom)].map((page) => [page.path, page]));
    return last;
  };
  const loaded = (): Promise<LoadedNewsroom> => (loading ??= load());
  return {
    loaded,
    last: () => last,
    forget: () => {
      loading = undefined;
    },
    pageAt: async (path) => {
      const current = await loaded();
      if (current.status === 'broken') return undefined;
      const planned = pages.get(path);
      const shown: ShownPage =
        planned === undefined
          ? { kind: 'missing', page: missingPage(current.newsroom) }
          : makePage(planned);
      for (const picture of picturesIn(shown.page)) pictures.set(picture.address, picture);
      return shown;
    },
    pictureAt: (address) => pictures.get(address),
  };
}
