/**
 * `npm run audit`: what Lighthouse says of one page of each kind, on a telephone and on a desktop,
 * served compressed as a host would; and of the text of a story without anything else, which says what
 * the machine is good for. `--out` names the site (`dist`), `--runs` how often each page is
 * measured (3, of which the median counts), `--only story,home` leaves out the others.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { absoluteAddress } from '../src/text/addresses/site-address.ts';
import { auditPage, type Device } from './audit/audit-page.ts';
import { auditTable, isWhole, tellOfMachine, type AuditRow } from './audit/audit-table.ts';
import { openAuditBrowser } from './audit/open-audit-browser.ts';
import { pagesToAudit, readPage } from './audit/pages-to-audit.ts';
import { textAlone } from './audit/text-alone.ts';
import { readOptions, runCommand } from './read-options.ts';
import { startServer } from './serving/start-server.ts';

const { values } = readOptions({
  options: {
    out: { type: 'string', default: 'dist' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});
const devices: readonly Device[] = ['telephone', 'desktop'];

await runCommand(async () => {
  const root = resolve(values.out);
  if (!existsSync(root)) {
    console.error(`There is no ${values.out}/ to audit yet. Build the site first: npm run build`);
    return 1;
  }
  const only = values.only?.split(',');
  const all = pagesToAudit(root);
  const pages = all.filter(({ name }) => only?.includes(name) ?? true);
  const story = all.find(({ name }) => name === 'story')?.path ?? '/';
  const runs = Math.max(1, Number.parseInt(values.runs, 10));
  const plain = mkdtempSync(join(tmpdir(), 'nutgraf-text-'));
  writeFileSync(join(plain, 'index.html'), textAlone(readPage(root, story)));
  const [server, plainServer] = [await startServer({ root }), await startServer({ root: plain })];
  const browser = await openAuditBrowser();
  const audit = async (name: AuditRow['name'], address: string): Promise<AuditRow[]> => {
    const rows: AuditRow[] = [];
    for (const device of devices) {
      rows.push({ name, device, ...(await auditPage(address, device, browser.port, runs)) });
      console.log(auditTable(rows).split('\n').at(-1));
    }
    return rows;
  };
  try {
    const machine = await audit('text alone', plainServer.url);
    const rows: AuditRow[] = [];
    for (const { name, path } of pages)
      rows.push(...(await audit(name, absoluteAddress(path, server.url.replace(/\/$/u, '')))));
    console.log(`\n${auditTable([...machine, ...rows])}`);
    const told = tellOfMachine(machine);
    if (told !== undefined) console.log(`\n${told}`);
    return rows.every(isWhole) ? 0 : 1;
  } finally {
    await browser.close();
    await Promise.all([server.close(), plainServer.close()]);
    rmSync(plain, { recursive: true, force: true });
  }
});
