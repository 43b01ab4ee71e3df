import { readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { contentTypeOf } from './content-types.ts';

export interface StaticResponse {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array | string;
}

/**
 * Answers a request as a host of static files would: a folder by its `index.html`, a folder without
 * the slash by a redirect, an unknown address by the site's own 404 page.
 *
 * @param root absolute path of the folder to serve; nothing outside of it is ever read
 * @param target the request's path and query as sent, still encoded
 * @param knownTag the `If-None-Match` header
 */
export async function staticResponse(
  root: string,
  target: string,
  knownTag?: string,
): Promise<StaticResponse> {
  const address = target.split(/[?#]/, 1)[0] ?? '/';
  const path = filePath(root, address);
  if (path === undefined) return plainText(400, 'This address cannot be read.');
  const found = await statOrUndefined(path);
  if (found?.isDirectory() && !address.endsWith('/')) {
    const query = target.slice(address.length);
    // One leading slash only: with two, the rest would be read as the name of another host.
    const location = `${address.replace(/^[/\\]+/, '/')}/${query}`;
    return { ...plainText(301, 'Moved.'), headers: { Location: location } };
  }
  const filed = address.endsWith('/') ? join(path, 'index.html') : path;
  return (
    (await fileResponse(filed, 200, knownTag)) ??
    (await fileResponse(join(root, '404.html'), 404)) ??
    plainText(404, 'Not found.')
  );
}

/** Gives undefined for an address that is malformed or leads out of the root. */
function filePath(root: string, address: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0') || decoded.split(/[/\\]/).includes('..')) return undefined;
  const path = join(root, decoded);
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
    ? path
    : undefined;
}

async function fileResponse(
  path: string,
  status: number,
  knownTag?: string,
): Promise<StaticResponse | undefined> {
  const found = await statOrUndefined(path);
  if (found === undefined || !found.isFile()) return undefined;
  const tag = `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`;
  const headers = { 'Cache-Control': 'no-cache', ETag: tag, 'Content-Type': contentTypeOf(path) };
  if (status === 200 && knownTag === tag) return { status: 304, headers, body: '' };
  return { status, headers, body: await readFile(path) };
}

async function statOrUndefined(path: string) {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}

function plainText(status: number, body: string): StaticResponse {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body };
}
