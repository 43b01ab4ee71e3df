import { join } from 'node:path';
import { digestOf } from '../../build/output/digest-of.ts';
import { writeMark } from '../../build/output/site-mark.ts';

/** Marks a folder as a site that a build made of these files. */
export function markSite(folder: string, paths: readonly string[]): void {
  writeMark(folder, new Map(paths.map((path) => [path, digestOf(join(folder, path))])));
}
