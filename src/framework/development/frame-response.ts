import type { ServerResponse } from 'node:http';

/**
 * Adds markup to the end of a page’s body when it is sent. What is no page of HTML goes out as it is.
 *
 * @param markup what is added, given the addresses of this site that the page links to
 */
export function frameResponse(
  response: ServerResponse,
  markup: (links: readonly string[]) => string,
): void {
  const parts: Buffer[] = [];
  const end = response.end.bind(response);
  const isPage = (): boolean => String(response.getHeader('content-type')).includes('text/html');
  const keep = (part: unknown): void => {
    if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part));
  };
  Reflect.set(response, 'write', (part: unknown, ...more: unknown[]) => {
    keep(part);
    const done = more.find((one) => typeof one === 'function');
    if (done !== undefined) Reflect.apply(done, undefined, []);
    return true;
  });
  Reflect.set(response, 'end', (part?: unknown) => {
    keep(part);
    const bytes = Buffer.concat(parts);
    if (!isPage()) return end(bytes);
    const html = bytes.toString('utf8');
    const links = [...html.matchAll(/<a\s[^>]*?href="(\/[^"#?]*)/gu)].map(([, link = '']) => link);
    const body = html.lastIndexOf('</body>');
    const at = body === -1 ? html.length : body;
    const added = markup([...new Set(links)].map((link) => decodeURI(link)));
    return end(`${html.slice(0, at)}${added}${html.slice(at)}`);
  });
}
