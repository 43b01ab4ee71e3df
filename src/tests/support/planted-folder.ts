import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder for one test, without links in its path; it goes when the test has ended. */
export function plantedFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nutgraf-test-')));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  plant(folder, files);
  return folder;
}

/** Writes files, given by their paths from a folder, with the folders around them. */
export function plant(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
