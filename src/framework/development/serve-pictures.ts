import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { makePicture } from '../../pictures/make-picture.ts';
import { picturesAddress } from '../../pictures/picture-sources.ts';
import type { WritingDesk } from './writing-desk.ts';

/**
 * While a reporter writes, pictures are made when a browser asks for them.
 *
 * @param root the root of the repository, absolute
 */
export function servePictures(desk: WritingDesk, root: string): AstroIntegration {
  return {
    name: 'nutgraf-serve-pictures',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(picturesAddress, (request, response, next) => {
          void pictureAt(desk, root, request.url ?? '').then((picture) => {
            if (picture === undefined) {
              next();
              return;
            }
            response.setHeader('Content-Type', picture.type);
            response.end(picture.bytes);
          }, next);
        });
      },
    },
  };
}

async function pictureAt(desk: WritingDesk, root: string, name: string) {
  const request = desk.pictureAt(`${picturesAddress}${name.slice(1)}`);
  if (request === undefined) return undefined;
  const loaded = desk.last();
  const known = loaded.status === 'sound' ? loaded.newsroom.pictures.get(request.file) : undefined;
  const bytes = await readFile(resolve(root, request.file));
  return {
    bytes: await makePicture(bytes, request, known?.animated ?? false),
    type: mediaTypes[request.format],
  };
}

const mediaTypes = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  svg: 'image/svg+xml',
} as const;
