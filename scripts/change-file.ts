import { isUtf8 } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';

/** How a change of a file ended; `changed` and `not-utf8` have left it alone. */
export type FileChange = 'written' | 'same' | 'changed' | 'not-utf8';

/**
 * Changes a file at places of its own text, and leaves it alone where that would lose something: a byte
 * that is no UTF-8 would come back as another one.
 *
 * @param change gives the new text; `undefined` if the file is no longer what the change was made for
 */
export function changeFile(path: string, change: (text: string) => string | undefined): FileChange {
  const bytes = readFileSync(path);
  if (!isUtf8(bytes)) return 'not-utf8';
  const text = bytes.toString('utf8');
  const changed = change(text);
  if (changed === undefined) return 'changed';
  if (changed === text) return 'same';
  writeFileSync(path, changed);
  return 'written';
}

/** What is said of a file that was left alone; `undefined` if it was not. */
export function whyUnwritten(change: FileChange): string | undefined {
  if (change === 'changed') return 'has changed meanwhile; nothing was written.';
  return change === 'not-utf8'
    ? 'is not saved as UTF-8, and would lose what is not; nothing was written.'
    : undefined;
}
