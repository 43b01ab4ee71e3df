import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Lists the files of the repository: those in git and those new ones that git does not ignore.
 *
 * @returns paths from the root, with `/`, sorted
 */
export function listFiles(): string[] {
  const parameters = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', parameters, { encoding: 'utf8', maxBuffer: 1 << 28 });
  // A file that was just deleted is still in git's index.
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(path)).sort();
}
