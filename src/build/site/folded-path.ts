/**
 * A path as the least able disk tells it from others: without regard to case, or to how an accent is
 * encoded.
 */
export function foldedPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
