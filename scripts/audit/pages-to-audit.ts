import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page that is audited. */
export interface AuditedPage {
  readonly name: 'home' | 'story' | 'name' | 'section' | 'archive' | 'search';
  readonly path: string;
}

/**
 * One page of each kind that readers meet, from a built site: the story that leads the home page, the
 * first section, and the first name of that story.
 *
 * @param root the folder of the site
 */
export function pagesToAudit(root: string): readonly AuditedPage[] {
  const home = readPage(root, '/');
  const story = firstLink(home, /<h2[^>]*>\s*<a[^>]*href="([^"]+)"/u);
  const section = firstLink(home, /href="(\/sections\/[^"/]+\/)"/u);
  const text = story === undefined ? '' : readPage(root, story);
  const name = firstLink(text, /href="(\/entities\/[^"/]+\/)"/u);
  const pages: readonly [AuditedPage['name'], string | undefined][] = [
    ['home', '/'],
    ['story', story],
    ['name', name],
    ['section', section],
    ['archive', '/archive/'],
    ['search', '/search/'],
  ];
  return pages.flatMap(([kind, path]) => (path === undefined ? [] : [{ name: kind, path }]));
}

/** The HTML of the page of a path; nothing if there is none. */
export function readPage(root: string, path: string): string {
  const file = join(root, path, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function firstLink(html: string, pattern: RegExp): string | undefined {
  return pattern.exec(html.slice(html.indexOf('<main')))?.[1] ?? pattern.exec(html)?.[1];
}
