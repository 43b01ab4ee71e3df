import { printable } from '../../text/printable.ts';
import { differenceOf } from '../mend/mend-files.ts';
import { formatTold } from '../report/text-report.ts';
import { allMigrations } from './all-migrations.ts';
import type { UpgradedFile } from './upgrade-content.ts';

/**
 * What an upgrade does, as text for a terminal: each line as it was and as it is, then what waits for a
 * person, with its place.
 *
 * @param isWritten whether the files have been written
 */
export function upgradeText(files: readonly UpgradedFile[], isWritten: boolean): string {
  const changed = files.filter(({ before, after }) => before !== after);
  const differences = changed.map(
    (one) => `${printable(one.file)}: ${one.by.join(', ')}\n${differenceOf(one)}`,
  );
  const decisions = files.flatMap(({ toDecide, text }) =>
    toDecide.map((one) => formatTold(one, text, 'DECIDE')),
  );
  const unread = files
    .filter(({ isRead }) => !isRead)
    .map(({ file }) => `${printable(file)} cannot be read: npm run check says why.`);
  const used = allMigrations.filter(({ name }) =>
    files.some(
      ({ by, toDecide }) => by.includes(name) || toDecide.some((one) => one.name === name),
    ),
  );
  const explained = used.map(({ name, since, does }) => `${name} (${since})  ${does}`);
  return [
    ...differences,
    ...decisions,
    unread.join('\n'),
    explained.join('\n'),
    summaryOf(files, isWritten),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function summaryOf(files: readonly UpgradedFile[], isWritten: boolean): string {
  const places = files.reduce((sum, { count }) => sum + count, 0);
  const changed = files.filter(({ before, after }) => before !== after).length;
  const decisions = files.reduce((sum, { toDecide }) => sum + toDecide.length, 0);
  if (files.length === 0) return 'Everything is written as it is today.';
  const counted = `${places} ${places === 1 ? 'place' : 'places'} in ${changed} ${changed === 1 ? 'file' : 'files'}`;
  if (isWritten) return `Changed: ${counted}.`;
  const how = places === 0 ? '' : ' `npm run upgrade -- --fix` writes it.';
  return `To change: ${counted}. To decide by a person: ${decisions}.${how}`;
}
