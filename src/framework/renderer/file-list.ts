import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { fileDigest, filesBelow } from '../../memory/file-digests.ts';

/** What is known of a kept renderer, written when it is whole. */
const fileList = z.strictObject({
  /** Its own files with their digests. */
  files: z.record(z.string(), z.string()),
  /** Files outside of `src/` that it was made of, by their paths from the root. */
  inputs: z.record(z.string(), z.string()),
});

const name = 'files.json';

/**
 * Writes the list of a renderer’s files, and of what it was made of, into its folder.
 *
 * @param root the root of the repository, absolute
 * @param folder of the renderer, absolute
 * @param inputs the files outside of `src/` that came into it, absolute
 */
export function writeFileList(root: string, folder: string, inputs: readonly string[]): void {
  const list: z.infer<typeof fileList> = {
    files: digestsOf(folder, filesBelow(folder)),
    inputs: digestsOf(
      root,
      inputs.map((input) => relative(root, input)),
    ),
  };
  writeFileSync(join(folder, name), JSON.stringify(list));
}

/**
 * Whether a renderer is there with all of its files as they were made, and what it was made of has
 * not changed since.
 *
 * @param root the root of the repository, absolute
 * @param folder of the renderer, absolute
 */
export function isWhole(root: string, folder: string): boolean {
  const path = join(folder, name);
  if (!existsSync(path)) return false;
  const list = fileList.safeParse(parsed(readFileSync(path, 'utf8')));
  return list.success && isAsListed(folder, list.data.files) && isAsListed(root, list.data.inputs);
}

function isAsListed(folder: string, files: Readonly<Record<string, string>>): boolean {
  return Object.entries(files).every(([file, digest]) => fileDigest(join(folder, file)) === digest);
}

function digestsOf(folder: string, files: readonly string[]): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file, fileDigest(join(folder, file))]));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
