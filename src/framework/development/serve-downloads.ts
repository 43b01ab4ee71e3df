import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { downloadsAddress } from '../../page-objects/downloads/shown-downloads.ts';
import { recordingType } from '../../text/addresses/recording-kinds.ts';
import type { WritingDesk } from './writing-desk.ts';

/**
 * While a reporter writes, files that pages offer come from where they lie.
 *
 * @param root the root of the repository, absolute
 */
export function serveDownloads(desk: WritingDesk, root: string): AstroIntegration {
  return {
    name: 'nutgraf-serve-downloads',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(downloadsAddress, (request, response, next) => {
          const file = desk.downloadAt(`${downloadsAddress}${(request.url ?? '').slice(1)}`);
          if (file === undefined) {
            next();
            return;
          }
          const { type } = recordingType(file.file) ?? { type: 'application/octet-stream' };
          response.setHeader('Content-Type', type);
          createReadStream(resolve(root, file.file)).on('error', next).pipe(response);
        });
      },
    },
  };
}
