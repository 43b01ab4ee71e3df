/**
 * `npm run upgrade`: brings content along when the form in which it is written has changed. Shows each
 * line as it was and as it would be; `-- --fix` writes it. What cannot be decided is told with its place.
 *
 * Ends with 0 if nothing is left to do, 1 if something waits for a person or cannot be read, 2 if
 * something waits for `--fix` alone, 3 if the command itself is wrong.
 */
import { join, resolve } from 'node:path';
import { readContentFiles } from '../../src/content/content-files.ts';
import { contentOnDisk } from '../../src/content/disk-source.ts';
import { upgradeContent, type UpgradedFile } from '../../src/desk/upgrade/upgrade-content.ts';
import { upgradeText } from '../../src/desk/upgrade/upgrade-text.ts';
import { createProblemLog } from '../../src/problems/problem-log.ts';
import { printable, printableLines } from '../../src/text/printable.ts';
import { changeFile, whyUnwritten } from '../change-file.ts';
import { readOptions } from '../read-options.ts';

const exits = { done: 0, decide: 1, write: 2, usage: 3 } as const;

const { values } = readOptions({
  options: {
    content: { type: 'string', default: 'content' },
    dry: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
  },
});
const content = resolve(values.content);

/** What is in an older form; ends the process if that cannot be known. */
function look(): readonly UpgradedFile[] {
  const log = createProblemLog();
  const files = upgradeContent(readContentFiles(contentOnDisk(process.cwd(), content), log));
  if (files !== undefined) return files;
  console.error('publication.yaml cannot be read, and some changes depend on it: npm run check.');
  process.exit(exits.decide);
}

/** Writes the files that are still as they were read. */
function write(files: readonly UpgradedFile[]): readonly UpgradedFile[] {
  return files.filter(({ file, path, before, after }) => {
    if (before === after) return false;
    const change = changeFile(join(content, path), (text) => (text === before ? after : undefined));
    const why = whyUnwritten(change);
    if (why !== undefined) console.log(`${printable(file)} ${why}`);
    return why === undefined;
  });
}

function run(): number {
  let files = look();
  if (values.fix) {
    const written = write(files).map((one) => ({ ...one, toDecide: [] }));
    files = look();
    if (written.length > 0) console.log(`${printableLines(upgradeText(written, true))}\n`);
  }
  console.log(printableLines(upgradeText(files, false)));
  if (files.some(({ toDecide, isRead }) => toDecide.length > 0 || !isRead)) return exits.decide;
  return files.some(({ before, after }) => before !== after) ? exits.write : exits.done;
}

if (values.dry && values.fix) {
  console.error('--dry only shows, and --fix writes: give one of the two.');
  process.exit(exits.usage);
}
process.exitCode = run();
