import { lstatSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Whether the system tells of all that is below a folder by itself. */
const tellsOfAll = process.platform === 'darwin' || process.platform === 'win32';

/** What is told of a folder and all that is below it. */
export interface FolderWatch {
  /**
   * Something may have happened to a file or folder.
   *
   * @param path absolute
   */
  readonly happened: (path: string) => void;
  /** The system watches no more folders: of what happens in some of them nothing is told. */
  readonly failed: () => void;
}

/**
 * Watches a folder and all that is below it: one watch a folder, where the system tells of files by
 * their folders, so that an archive of many files is watched at once. Hidden folders are left out.
 *
 * @param top absolute
 * @returns ends it
 */
export function watchFolders(top: string, { happened, failed }: FolderWatch): () => void {
  const watches = new Map<string, FSWatcher>();
  const end = (folder: string): void => {
    if (!watches.has(folder)) return;
    for (const [path, one] of watches) {
      if (path !== folder && !path.startsWith(join(folder, '/'))) continue;
      one.close();
      watches.delete(path);
    }
  };
  const begin = (folder: string): void => {
    // What was there before under this name may be another folder.
    end(folder);
    try {
      const one = watch(folder, { recursive: tellsOfAll }, (_, name) => {
        const path = name === null ? folder : join(folder, name);
        if (!tellsOfAll && name?.startsWith('.') !== true && path !== folder) follow(path);
        happened(path);
      });
      one.on('error', () => {
        end(folder);
      });
      watches.set(folder, one);
    } catch (error) {
      if (!isGone(error)) failed();
      return;
    }
    if (!tellsOfAll) for (const name of foldersIn(folder)) begin(join(folder, name));
  };
  const follow = (path: string): void => {
    const isFolder = lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    if (isFolder) begin(path);
    else end(path);
  };
  begin(top);
  return () => {
    for (const one of watches.values()) one.close();
    watches.clear();
  };
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
  } catch {
    return [];
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
