/**
 * `npm run audit`: what Lighthouse says of one page of each kind, on a telephone and on a desktop,
 * served compressed as a host would. `--out` names the site (`dist`), `--runs` how often each page is
 * measured (3, of which the median counts), `--only story,home` leaves out the others.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { absoluteAddress } from '../src/text/addresses/site-address.ts';
import { auditPage, type Device } from './audit/audit-page.ts';
import { auditTable, isWhole, type AuditRow } from './audit/audit-table.ts';
import { openAuditBrowser } from './audit/open-audit-browser.ts';
import { pagesToAudit } from './audit/pages-to-audit.ts';
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
  const pages = pagesToAudit(root).filter(({ name }) => only?.includes(name) ?? true);
  const runs = Math.max(1, Number.parseInt(values.runs, 10));
  const server = await startServer({ root });
  const browser = await openAuditBrowser();
  const rows: AuditRow[] = [];
  try {
    for (const { name, path } of pages) {
      for (const device of devices) {
        const address = absoluteAddress(path, server.url.replace(/\/$/u, ''));
        const row = { name, device, ...(await auditPage(address, device, browser.port, runs)) };
        rows.push(row);
        console.log(auditTable([row]).split('\n').at(-1));
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`\n${auditTable(rows)}`);
  return rows.every(isWhole) ? 0 : 1;
});
