import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name and version of an installed package: `astro 7.3.5`. */
export function versionOf(root: string, name: string): string {
  const text = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
  return `${name} ${/"version":\s*"([^"]+)"/u.exec(text)?.[1] ?? '?'}`;
}
