/** What an index is written in: texts, whole numbers from 0 on, and lists of these. */
export type CborItem = string | number | readonly CborItem[];

/** Writes an item as its bytes, each number as short as can be (RFC 8949, section 4.2). */
export function writeCbor(item: CborItem): Buffer {
  if (typeof item === 'number') return head(0, item);
  if (typeof item === 'string') {
    const bytes = Buffer.from(item, 'utf8');
    return Buffer.concat([head(3, bytes.length), bytes]);
  }
  return Buffer.concat([listHead(item.length), ...item.map(writeCbor)]);
}

/** The beginning of a list of so many items. */
export function listHead(length: number): Buffer {
  return head(4, length);
}

function head(kind: number, value: number): Buffer {
  const first = kind << 5;
  if (value < 24) return Buffer.from([first | value]);
  const [code, width] = value < 0x100 ? [24, 1] : value < 0x1_0000 ? [25, 2] : [26, 4];
  const bytes = Buffer.alloc(1 + width);
  bytes[0] = first | code;
  bytes.writeUIntBE(value, 1, width);
  return bytes;
}
