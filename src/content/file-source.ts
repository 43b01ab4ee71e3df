/** What stands under a path: only files are read. */
export type EntryKind =
  | 'file'
  | 'folder'
  /** A symbolic link, wherever it leads. */
  | 'link'
  /** A pipe, a socket or a device: reading one may never end. */
  | 'special'
  /** Something that the rights of whoever builds do not let be read. */
  | 'locked';

/** One thing in the content folder. */
export interface FoundEntry {
  /** Its path from the content folder, with forward slashes. */
  readonly path: string;
  readonly kind: EntryKind;
  /** The size of a file; 0 of everything else. */
  readonly bytes: number;
}

/**
 * Where content comes from: a folder of the file system, or a value in memory, which tests and
 * fuzzers use.
 */
export interface FileSource {
  /**
   * Everything in the content folder in the order of its paths, hidden files and folders apart; what
   * stands behind a link is not followed.
   *
   * @param most no more is looked for once so many are found
   * @returns `undefined` if there is no such folder
   */
  readonly list: (most?: number) => readonly FoundEntry[] | undefined;
  /**
   * The bytes of a file.
   *
   * @param part at most so many from its beginning, or, if negative, from its end; without it, all
   * @throws Error if the file is gone or may not be read
   */
  readonly read: (path: string, part?: number) => Buffer;
  /**
   * The SHA-256 of a file, for sources that know it without reading files again.
   *
   * @throws Error if the file is gone or may not be read
   */
  readonly digestOf?: (path: string) => string;
}

/** Content in memory: the texts or bytes of its files, by their paths from the content folder. */
export function memorySource(
  files: Readonly<Record<string, string | Buffer | undefined>>,
): FileSource {
  const contents = new Map(
    Object.entries(files).flatMap(([path, content]) =>
      content === undefined ? [] : [[path, Buffer.from(content)] as const],
    ),
  );
  return {
    list: (most) =>
      [...contents.keys()]
        .slice(0, most)
        .sort()
        .map((path) => ({ path, kind: 'file', bytes: contents.get(path)?.length ?? 0 })),
    read: (path, part = Infinity) => {
      const content = contents.get(path);
      if (content === undefined) throw new Error(`There is no file ${path}.`);
      return part < 0 ? content.subarray(part) : content.subarray(0, part);
    },
  };
}
