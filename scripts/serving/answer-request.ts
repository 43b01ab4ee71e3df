import { fstatSync, type ReadStream, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import compression from 'compression';
import send from 'send';
import {
  defaultCaching,
  headersOf,
  siteHeaders,
} from '../../src/syndication/hosts/site-headers.ts';
import { servedSite, type ServedSite } from './served-site.ts';

/**
 * Answers a request as a host of static files would: a folder by its `index.html`, a folder without
 * the slash by a redirect, an unknown address by the site's own 404 page; parts, conditions and
 * compression as asked for. While the site is switched, an answer is of the old or of the new one.
 *
 * @param out absolute path of the folder that a build writes; nothing outside of it is ever read
 */
export function answerRequest(
  out: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  compress(request, response, () => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      sayPlainly(response, 405, 'This server only gives.');
      return;
    }
    answerFrom(out, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
}

const compress = compression({
  // A part of a file is a part of it as it is.
  filter: (request, response) =>
    request.headers.range === undefined && compression.filter(request, response),
});

/** What a request came to: answered, or not, with the status that stands for the reason. */
type Outcome = 'answered' | number;

async function answerFrom(out: string, request: IncomingMessage, response: ServerResponse) {
  let site = await servedSite(out);
  while (site !== undefined) {
    const outcome = await sendFrom(site, request, response);
    if (outcome === 'answered') return;
    const next = await servedSite(out);
    // What is not found while the site is switched may be in the new one.
    const switched = next !== undefined && next.identity !== site.identity;
    if (!switched) {
      await sendError(site, outcome, request, response);
      return;
    }
    site = next;
  }
  sayPlainly(response, 404, 'There is no site here yet.');
}

function sendFrom(site: ServedSite, request: IncomingMessage, response: ServerResponse) {
  const target = request.url ?? '/';
  const path = target.split(/[?#]/u, 1)[0] ?? '/';
  response.statusCode = 200;
  setHeaders(response, { 'Cache-Control': defaultCaching, ...headersOf(path, site.rules) });
  if (!path.startsWith(site.below)) return besideSite(site, path, response);
  const inSite = path.slice(site.below.length - 1);
  // Files for the host; hosts that read them do not give them out.
  if (forHost.test(inSite)) return Promise.resolve<Outcome>(404);
  // One leading slash only: with two, the rest would be read as the name of another host.
  const location = `${path.replace(/^[/\\]+/u, '/')}/${target.slice(path.length)}`;
  return outcomeOf(
    send(request, inSite, {
      root: site.folder,
      cacheControl: false,
      // Of all that begins with a dot only this is for others.
      dotfiles: inSite.startsWith('/.well-known/') ? 'allow' : 'ignore',
    }).on('directory', () => {
      response.setHeader('Location', location);
      sayPlainly(response, 301, 'Moved.');
    }),
    response,
  );
}

const forHost = /^\/_(?:headers|redirects)$/u;

/** Outside of the path of the site there is only the way to it. */
function besideSite({ below }: ServedSite, path: string, response: ServerResponse) {
  if (path !== '/' && `${path}/` !== below) return Promise.resolve<Outcome>(404);
  response.setHeader('Location', below);
  sayPlainly(response, 301, 'Moved.');
  return Promise.resolve<Outcome>('answered');
}

/** Sends the 404 page of the site, or says in a word why there is no answer. */
async function sendError(
  { folder, rules, below }: ServedSite,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const words = reasons.get(status);
  if (words !== undefined) {
    sayPlainly(response, status, words);
    return;
  }
  setHeaders(response, {
    'Cache-Control': defaultCaching,
    ...headersOf(`${below}404.html`, rules),
  });
  response.statusCode = status;
  const page = send(request, '/404.html', {
    root: folder,
    acceptRanges: false,
    cacheControl: false,
    etag: false,
    lastModified: false,
  });
  if ((await outcomeOf(page, response)) === 'answered') return;
  sayPlainly(response, status, 'There is no such page.');
}

const reasons: ReadonlyMap<number, string> = new Map([
  [400, 'This address cannot be read.'],
  [403, 'This address leads out of the site.'],
  [412, 'What was asked for has changed.'],
  [416, 'There is no such part.'],
  [500, 'The file could not be read.'],
]);

/** Pipes a file to the response, unless it was exchanged between the look at it and its opening. */
function outcomeOf(stream: send.SendStream, response: ServerResponse): Promise<Outcome> {
  return new Promise((fulfil) => {
    let seen: Stats | undefined;
    stream
      .on('file', (_path: string, stats: Stats) => {
        seen = stats;
      })
      .on('stream', (file: ReadStream) => {
        file.once('open', (descriptor: number) => {
          if (fstatSync(descriptor).ino !== seen?.ino) file.destroy(new Error('exchanged'));
        });
      })
      .on('error', (error: { readonly status?: number }) => {
        if (response.headersSent) response.destroy();
        fulfil(response.headersSent ? 'answered' : (error.status ?? 500));
      })
      .pipe(response);
    response.once('close', () => {
      fulfil('answered');
    });
  });
}

/** Begins the headers of an answer anew. */
function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

const plainHeaders = headersOf('/', siteHeaders({ url: 'http://localhost' }));

function sayPlainly(response: ServerResponse, status: number, words: string): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(plainHeaders)) response.setHeader(name, value);
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(words));
  response.end(words);
}
