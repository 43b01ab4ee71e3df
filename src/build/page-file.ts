import { missingAddress } from '../newsroom/addresses.ts';

/**
 * The file of a page, as servers look for it.
 *
 * @param path address of the page: `/about/`
 * @returns path in the site: `about/index.html`
 */
export function pageFile(path: string): string {
  // Hosts look for the page of addresses that do not exist under this name.
  if (path === missingAddress) return '404.html';
  return `${decoded(path).slice(1)}index.html`;
}

/** The address of the page in a file of the site: that by which search finds it. */
export function addressOf(file: string): string {
  return `/${file.replace(/index\.html$/u, '')}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
