/** Stands at the beginning of every file of words, filters and the like, once it is unpacked. */
const signature = 'pagefind_dcd';

/**
 * Unpacks a file of an index. A server that knows what it serves may have done so already.
 *
 * @throws Error if it is none
 */
export async function unpackFile(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (isSigned(bytes)) return bytes.subarray(signature.length);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const unpacked = new Uint8Array(await new Response(stream).arrayBuffer());
  if (!isSigned(unpacked)) throw new Error('This is no file of a search index.');
  return unpacked.subarray(signature.length);
}

function isSigned(bytes: Uint8Array): boolean {
  return Array.from(signature).every((letter, index) => bytes[index] === letter.charCodeAt(0));
}
