import type { DownloadFile } from '../../newsroom/measure-downloads.ts';
import type { Newsroom, NewsroomPage } from '../../newsroom/newsroom.ts';
import { absolute } from '../graph/absolute.ts';

/** A file that a body offers. */
export interface ShownDownload extends DownloadFile {
  /** What it is called on the reader’s disk: `budget.pdf`. */
  readonly name: string;
  /** Where it is published: `/assets/files/budget.0fa93c1be27d.pdf`. */
  readonly address: string;
  /** The same with its host, for paper. */
  readonly wholeAddress: string;
}

/** Where files for readers are published. */
export const downloadsAddress = '/assets/files/';

/** The files that a story or a page offers, by the `src` of its downloads. */
export function shownDownloads(
  newsroom: Pick<Newsroom, 'publication' | 'downloads'>,
  { downloads }: Pick<NewsroomPage, 'downloads'>,
): Record<string, ShownDownload> {
  return Object.fromEntries(
    Object.entries(downloads).flatMap(([src, path]) => {
      const file = newsroom.downloads.get(path);
      if (file === undefined) return [];
      const name = path.slice(path.lastIndexOf('/') + 1);
      const published = name.replace(/(?=\.\w+$)/u, `.${file.digest}`).toLowerCase();
      const address = `${downloadsAddress}${published}`;
      return [[src, { ...file, name, address, wholeAddress: absolute(newsroom, address) }]];
    }),
  );
}
