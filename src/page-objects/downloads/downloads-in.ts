import type { PageObjects, PageKind } from '../all-pages.ts';
import type { ShownDownload } from './shown-downloads.ts';

/** The files that a page offers. */
export function downloadsIn(page: PageObjects[PageKind]): readonly ShownDownload[] {
  return 'downloads' in page ? Object.values(page.downloads) : [];
}
