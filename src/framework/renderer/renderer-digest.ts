import { createHash, type Hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { codeDigest } from '../../memory/code-digest.ts';
import { fileDigest, filesBelow } from '../../memory/file-digests.ts';
import type { ModuleStories, ModuleStory } from '../module-stories.ts';

/**
 * A name for everything that the program which renders pages is made of: templates, styles, code,
 * settings, packages, Node itself, and stories with code of their own with all that lies in their
 * folders. Whatever changes one of these changes the name.
 *
 * @param root the root of the repository, absolute
 */
export function rendererDigest(root: string, stories: ModuleStories): string {
  const hash = createHash('sha256').update(codeDigest(root));
  for (const story of stories.list()) addStory(hash, root, story);
  return hash.digest('hex').slice(0, 24);
}

function addFile(hash: Hash, folder: string, file: string): void {
  hash.update(`\n${file}\n${fileDigest(join(folder, file))}`);
}

function addStory(hash: Hash, root: string, { file, kind, substance }: ModuleStory): void {
  hash.update(`\n${kind} ${file}\n${JSON.stringify(substance)}`);
  // Pages lie all in one folder. What their code imports is looked at when the program is opened.
  if (kind === 'text') return;
  const folder = join(root, dirname(file));
  for (const beside of filesBelow(folder)) addFile(hash, folder, beside);
}
