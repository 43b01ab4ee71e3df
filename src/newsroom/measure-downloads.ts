import type { ContentFiles } from '../content/content-files.ts';
import { pathWithin } from '../content/path-within.ts';
import { digestBytes } from '../memory/digest-bytes.ts';
import { downloadKind, type DownloadKind } from '../text/addresses/download-kinds.ts';
import { recordingType, type RecordingKind } from '../text/addresses/recording-kinds.ts';

/** A file of the newsroom’s that readers may take with them, hear or see. */
export interface DownloadFile {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  readonly kind: DownloadKind | RecordingKind;
  /** Its size. */
  readonly bytes: number;
  /** A name for its bytes. */
  readonly digest: string;
}

/**
 * Measures files that stories and pages offer. One that is not there is left out: its problem was told
 * with the component that names it.
 *
 * @returns the files by their paths from the root of the repository
 */
export function measureDownloads(
  { source, folder, others }: Pick<ContentFiles, 'source' | 'folder' | 'others'>,
  entries: readonly { readonly downloads: Readonly<Record<string, string>> }[],
): ReadonlyMap<string, DownloadFile> {
  const named = new Set(entries.flatMap(({ downloads }) => Object.values(downloads)));
  const found = [...named].flatMap((file): [string, DownloadFile][] => {
    const path = pathWithin(folder, file);
    const entry = others.get(path);
    const kind = downloadKind(file) ?? recordingType(file)?.kind;
    if (entry === undefined || kind === undefined) return [];
    const digest = source.digestOf?.(path) ?? digestBytes(source.read(path));
    return [[file, { file, kind, bytes: entry.bytes, digest: digest.slice(0, 12) }]];
  });
  return new Map(found);
}
