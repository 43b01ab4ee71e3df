import type { PictureRequest } from '../pictures/picture-file.ts';

/**
 * The files of pictures that a page asks for, wherever in its object they stand. A file may be given
 * more than once.
 */
export function picturesIn(page: object): PictureRequest[] {
  const found: PictureRequest[] = [];
  // The words of the interface show none, and are as many parts as all the rest.
  const parts = Object.entries(page).filter(([name]) => name !== 'words');
  for (const [, part] of parts) collect(part, found);
  return found;
}

function collect(value: unknown, found: PictureRequest[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (isRequest(value)) found.push(value);
  else for (const part of Object.values(value)) collect(part, found);
}

function isRequest(value: object): value is PictureRequest {
  return 'address' in value && 'format' in value && 'width' in value && 'file' in value;
}
