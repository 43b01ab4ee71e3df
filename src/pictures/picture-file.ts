import type { PictureFocus } from '../model/image.ts';

/** A picture of the newsroom's that readers are shown. */
export interface PictureFile {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  /** A name for its bytes together with the way in which files are made of it. */
  readonly digest: string;
  readonly format: SourceFormat;
  /** Size in pixels as it is seen, upright. */
  readonly width: number;
  readonly height: number;
  readonly animated: boolean;
  /** Whether what stands behind it can show. */
  readonly seeThrough: boolean;
}

export type SourceFormat = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'svg';

/** The formats in which pictures are published, by the ends of their names. */
export type MadeFormat = 'avif' | 'webp' | 'jpg' | 'png' | 'gif' | 'svg';

/** A file to be made of a picture. */
export interface PictureRequest {
  readonly file: string;
  readonly format: MadeFormat;
  /** In pixels; a drawing has the size that it says it has. */
  readonly width: number;
  /** In pixels, where the picture is cut to a shape of its own; else it keeps its shape. */
  readonly height?: number;
  /** What stays in sight where it is cut. */
  readonly focus?: PictureFocus;
  /** Where it is published: `/assets/pictures/merger.9dQ2mXc1bA.820.avif`. */
  readonly address: string;
}
