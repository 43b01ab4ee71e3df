import { lstatSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Whether a folder is a place at which another file system, or another folder, is mounted: such a
 * one can be written into, but not be exchanged for another.
 *
 * @param folder absolute path without links, of a folder that exists
 */
export function isMountPoint(folder: string): boolean {
  return lstatSync(folder).dev !== lstatSync(dirname(folder)).dev || mounted().has(folder);
}

/** Where Linux lists what is mounted; a folder mounted from the same disk is seen only there. */
function mounted(): ReadonlySet<string> {
  try {
    const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    return new Set(lines.map((line) => unescaped(line.split(' ')[4] ?? '')));
  } catch {
    return new Set();
  }
}

/** Spaces and the like stand there as their octal numbers. */
function unescaped(path: string): string {
  return path.replaceAll(/\\([0-7]{3})/gu, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
}
