import { diskSource } from './disk-source.ts';
import { explainEntry, explainName } from './explain-entries.ts';
import type { FoundEntry } from './file-source.ts';
import type { ProblemLog } from '../problems/problem-log.ts';

/**
 * The files of `public/`, which are published as they are, under their own names. Links and special
 * files there are told, and left out, as in `content/`.
 *
 * @param folder the folder, absolute; without it, or if it is not there, there are none
 */
export function readPublicFiles(folder: string | undefined, log: ProblemLog): FoundEntry[] {
  const found = folder === undefined ? undefined : diskSource(folder).list();
  return (found ?? []).filter((entry) => {
    const problem = explainName(entry.path) ?? explainEntry(entry, false);
    if (problem === undefined) return entry.kind === 'file';
    log.addAt(`public/${entry.path}`, { line: 1, column: 1 }, problem);
    return false;
  });
}
