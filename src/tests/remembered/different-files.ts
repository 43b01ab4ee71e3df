import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../memory/file-digests.ts';

/** Files that only one of two folders has, or that are not the same in both. */
export function differentFiles(one: string, other: string): string[] {
  const all = new Set([...filesBelow(one), ...filesBelow(other)]);
  return [...all].filter((file) => {
    const [left, right] = [join(one, file), join(other, file)];
    return (
      !existsSync(left) || !existsSync(right) || !readFileSync(left).equals(readFileSync(right))
    );
  });
}
