import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import { answerRequest } from './answer-request.ts';
import { servedSite } from './served-site.ts';

export interface RunningServer {
  /** The address of the home page, with its last slash. */
  url: string;
  port: number;
  close: () => Promise<void>;
}

export interface ServerOptions {
  /** The output folder of a build, which may be switched meanwhile. */
  root: string;
  /** The port to try first; 0, the default, takes any free one. */
  port?: number;
}

const portsTried = 100;

/**
 * Serves a built site on localhost. When the port is taken, tries the next ones.
 *
 * @throws when none of the next hundred ports is free
 */
export async function startServer({ root, port = 0 }: ServerOptions): Promise<RunningServer> {
  const folder = resolve(root);
  const server = createServer((request, response) => {
    answerRequest(folder, request, response);
  });
  const taken = await listenFrom(server, port);
  const below = (await servedSite(folder))?.below ?? '/';
  return { url: `http://localhost:${taken}${below}`, port: taken, close: () => close(server) };
}

async function listenFrom(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + portsTried; port += 1) {
    const taken = await listen(server, port);
    if (taken !== undefined) return taken;
  }
  throw new Error(`No port is free from ${first} to ${first + portsTried - 1}.`);
}

/** Gives the port it listens on; undefined when the port is in use. */
function listen(server: Server, port: number): Promise<number | undefined> {
  return new Promise((fulfil, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE') fulfil(undefined);
      else reject(error);
    };
    const listening = () => {
      server.off('error', failed);
      const address = server.address();
      fulfil(typeof address === 'object' && address !== null ? address.port : port);
    };
    server.once('error', failed).once('listening', listening).listen(port, 'localhost');
  });
}

function close(server: Server): Promise<void> {
  return new Promise((fulfil, reject) => {
    server.close((error) => {
      if (error === undefined) fulfil();
      else reject(error);
    });
    server.closeAllConnections();
  });
}
