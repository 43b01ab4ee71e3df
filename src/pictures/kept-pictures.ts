import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files made of pictures, kept for later builds. */
export interface KeptPictures {
  /** What was kept under a name; `undefined` if nothing was, or not all of it is left. */
  readonly read: (name: string) => Promise<Buffer | undefined>;
  readonly keep: (name: string, bytes: Buffer) => Promise<void>;
}

const digestLength = 32;

/**
 * Opens the store of pictures in a folder. Before the bytes of each stands their digest, so that one
 * that was cut short or changed is made again. Several builds may use it at one time.
 *
 * @param folder absolute
 */
export function openKeptPictures(folder: string): KeptPictures {
  return {
    read: async (name) => {
      const stored = await readFile(join(folder, name)).catch(() => undefined);
      const bytes = stored?.subarray(digestLength);
      if (stored === undefined || bytes === undefined) return undefined;
      return stored.subarray(0, digestLength).equals(digestOf(bytes)) ? bytes : undefined;
    },
    keep: async (name, bytes) => {
      const path = join(folder, name);
      const fresh = `${path}.${randomUUID()}`;
      await mkdir(dirname(path), { recursive: true });
      try {
        await writeFile(fresh, Buffer.concat([digestOf(bytes), bytes]));
        await rename(fresh, path);
      } catch (error) {
        await rm(fresh, { force: true });
        throw error;
      }
    },
  };
}

function digestOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
