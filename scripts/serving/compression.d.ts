/** What the server uses of `compression`, in Node's own types: the published ones are Express's. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Filter = (request: IncomingMessage, response: ServerResponse) => boolean;
  type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

  interface Compression {
    (options: { readonly filter: Filter }): Middleware;
    readonly filter: Filter;
  }

  const compression: Compression;
  export default compression;
}
