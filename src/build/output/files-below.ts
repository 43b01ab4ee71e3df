import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Something in a folder that is not a folder. */
export interface FoundFile {
  /** Relative to the folder, with `/` between names. */
  readonly path: string;
  /** False for links, sockets and everything else that is no plain file. */
  readonly plain: boolean;
}

/** Everything below a folder, at any depth, in no promised order. Links are not followed. */
export function* filesBelow(folder: string, within = ''): Generator<FoundFile, void> {
  for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
    const path = within === '' ? entry.name : `${within}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(folder, path);
    else yield { path, plain: entry.isFile() };
  }
}
