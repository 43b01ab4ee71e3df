import type { IndexMeta } from '../../query/engine/read-meta.ts';
import { writeCbor } from './write-cbor.ts';

/** Writes what an index says of itself, as `readMeta` reads it. */
export function writeMeta(meta: IndexMeta): Buffer {
  const { version, pages, chunks, filters, sorts, fields } = meta;
  return writeCbor([version, pages, chunks, filters, sorts, fields]);
}
