import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The file by which a folder is known as the work of a build. */
export const markName = '.nutgraf-site.json';

const madeFile = z.strictObject({ bytes: z.int(), sha256: z.string() });

/** A file as a build made it: how many bytes it has, and their SHA-256 in hexadecimal digits. */
export type MadeFile = Readonly<z.infer<typeof madeFile>>;

const siteMark = z.strictObject({
  tool: z.literal('nutgraf'),
  format: z.literal(1),
  files: z.record(z.string(), madeFile),
});

/** What a build made: every file of a site by its path, with what it was when it was made. */
export type SiteMark = z.infer<typeof siteMark>;

/**
 * Marks a folder as the work of a build. The mark has no clock in it: the same site, the same mark.
 *
 * @param folder of a whole site
 * @param made all its files, by their paths from there, with `/` between folders
 */
export function writeMark(folder: string, made: ReadonlyMap<string, MadeFile>): void {
  const files = Object.fromEntries([...made].sort(([one], [other]) => (one < other ? -1 : 1)));
  const mark: SiteMark = { tool: 'nutgraf', format: 1, files };
  writeFileSync(join(folder, markName), `${JSON.stringify(mark, undefined, 1)}\n`);
}

/** Reads the mark of a folder; undefined if it has none, or one that no build of ours writes. */
export function readMark(folder: string): SiteMark | undefined {
  try {
    const text = readFileSync(join(folder, markName), 'utf8');
    return siteMark.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
