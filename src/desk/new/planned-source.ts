import { memorySource, type FileSource } from '../../content/file-source.ts';
import type { PlannedFile } from './plan.ts';

/**
 * The content as it will be when planned files have been written, so that what is wrong with them can
 * be told before.
 *
 * @param source what is there now; without it, there is nothing else
 */
export function plannedSource(
  files: readonly PlannedFile[],
  source: FileSource = memorySource({}),
): FileSource {
  const planned = memorySource(
    Object.fromEntries(files.map(({ path, content }) => [path, content])),
  );
  const paths = new Set(files.map(({ path }) => path));
  return {
    list: () => {
      const there = (source.list() ?? []).filter(({ path }) => !paths.has(path));
      return [...there, ...(planned.list() ?? [])].sort((one, other) =>
        one.path < other.path ? -1 : 1,
      );
    },
    read: (path, most) => (paths.has(path) ? planned : source).read(path, most),
  };
}
