import type { FileSource } from '../../content/file-source.ts';

/** Files as they were when all was well with them; `undefined` is none. */
export type LastGood = ReadonlyMap<string, Buffer>;

/**
 * Content in which some files are as they were last good. A story that never was is left out with all
 * of its folder, so that one broken story takes no other down.
 *
 * @param broken paths from the content folder
 */
export function lastGoodSource(
  source: FileSource,
  broken: ReadonlySet<string>,
  lastGood: LastGood,
): FileSource {
  const gone = [...broken]
    .filter((path) => !lastGood.has(path))
    .map((path) => path.replace(/(?<=^articles\/.*\/)(?:article\.mdx|annotations\.yaml)$/u, ''));
  const isGone = (path: string): boolean => gone.some((one) => path.startsWith(one));
  const kept = (path: string): Buffer | undefined =>
    broken.has(path) ? lastGood.get(path) : undefined;
  return {
    ...source,
    list: () => source.list()?.filter(({ path }) => !isGone(path)),
    read: (path, most) => kept(path)?.subarray(0, most) ?? source.read(path, most),
  };
}

/** The bytes of every text file, to go back to. */
export function bytesOf(source: FileSource): LastGood {
  const texts = (source.list() ?? []).filter(
    ({ path, kind }) => kind === 'file' && /\.(?:mdx|yaml)$/u.test(path),
  );
  return new Map(texts.map(({ path }) => [path, source.read(path)]));
}
