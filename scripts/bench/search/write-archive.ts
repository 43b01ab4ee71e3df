import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchRecord } from '../../../src/search/query/search-record.ts';
import type { ArchivePage } from './search-archive.ts';

/** Writes the pages of an archive as a site; gives their records. */
export async function writeArchive(
  pages: Iterable<ArchivePage>,
  site: string,
): Promise<SearchRecord[]> {
  const records: SearchRecord[] = [];
  for (const { record, html } of pages) {
    const folder = join(site, record.address);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), html);
    records.push(record);
  }
  return records;
}
