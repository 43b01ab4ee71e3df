import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { KeptPictures } from '../pictures/kept-pictures.ts';
import { makePicture } from '../pictures/make-picture.ts';
import type { PictureFile, PictureRequest } from '../pictures/picture-file.ts';
import { asTheyCome, type WorkUnderWay } from './as-they-come.ts';
import type { SiteFiles } from './site/site-files.ts';
import type { WriteSiteFile } from './site/site-folder.ts';

/** How many pictures are made at a time; each is decoded and encoded by threads of its own. */
const atOnce = 3;

/** Where the pictures of a site come from and where they go. */
export interface PictureSetting {
  /** The root of the repository, absolute. */
  readonly root: string;
  /** The newsroom’s pictures, by their paths from there. */
  readonly pictures: ReadonlyMap<string, PictureFile>;
  readonly kept: KeptPictures;
  readonly files: SiteFiles;
  readonly write: WriteSiteFile;
}

/** Pictures that are being made. */
export interface PicturesUnderWay extends WorkUnderWay<PictureRequest> {
  /** Those that cannot be decoded, as paths from the root of the repository. */
  readonly damaged: ReadonlySet<string>;
}

/**
 * Makes the files of pictures that pages show as they are added, each once, and writes them into the
 * site. What was made before of the same bytes in the same way is taken from the store.
 */
export function publishPictures({
  root,
  pictures,
  kept,
  files,
  write,
}: PictureSetting): PicturesUnderWay {
  const damaged = new Set<string>();
  const underWay = asTheyCome(atOnce, async (request: PictureRequest) => {
    const { file, address } = request;
    const name = address.slice(address.lastIndexOf('/') + 1);
    if (damaged.has(file)) return;
    const before = await kept.read(name);
    const bytes = before ?? (await made(resolve(root, file), request));
    if (bytes === undefined) {
      damaged.add(file);
      return;
    }
    if (before === undefined) await kept.keep(name, bytes);
    files.claim(address.slice(1), `the picture ${file}`);
    write(address.slice(1), bytes);
  });
  return { ...underWay, damaged };

  async function made(path: string, request: PictureRequest): Promise<Buffer | undefined> {
    try {
      return await makePicture(
        await readFile(path),
        request,
        pictures.get(request.file)?.animated ?? false,
      );
    } catch {
      return undefined;
    }
  }
}
