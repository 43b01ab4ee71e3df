import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../../src/build/output/digest-of.ts';
import { filesBelow } from '../../src/build/output/files-below.ts';
import { writeMark } from '../../src/build/output/site-mark.ts';
import { contentOnDisk } from '../../src/content/disk-source.ts';
import { readContentFiles } from '../../src/content/content-files.ts';
import { readNouns } from '../../src/content/read-nouns.ts';
import { cmsConfig, type CmsBackend } from '../../src/desk/cms/cms-config.ts';
import { cmsFiles, isLeftOut } from '../../src/desk/cms/cms-files.ts';
import { createProblemLog } from '../../src/problems/problem-log.ts';

/**
 * Writes the folder of the page on which people write in a browser.
 *
 * @param content the content folder, absolute
 * @param out the folder, absolute; what is in it goes
 * @returns whether it was written: without settings of the publication it cannot be
 */
export function writeCms(content: string, out: string, backend: CmsBackend): boolean {
  const place = contentOnDisk(process.cwd(), content);
  const log = createProblemLog();
  const publication = readNouns(readContentFiles(place, log), log).publication?.value;
  if (publication === undefined) return false;
  rmSync(out, { recursive: true, force: true });
  for (const file of cmsFiles(cmsConfig(publication, place.folder, backend))) {
    const path = join(out, file.path);
    mkdirSync(dirname(path), { recursive: true });
    if ('text' in file) writeFileSync(path, file.text);
    else cpSync(file.copyOf, path, { recursive: true, filter: (from) => !isLeftOut(from) });
  }
  const made = [...filesBelow(out)].map(({ path }) => [path, digestOf(join(out, path))] as const);
  writeMark(out, new Map(made));
  return true;
}
