import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../find-chromium.mjs';

export interface AuditBrowser {
  /** The port of its protocol. */
  readonly port: number;
  readonly close: () => Promise<void>;
}

const announcement = /DevTools listening on ws:\/\/[^:]+:(?<port>\d+)\//u;

/** Starts a browser of its own, with nothing in it. @throws Error if it does not start */
export function openAuditBrowser(): Promise<AuditBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'nutgraf-audit-'));
  const browser = spawn(
    findChromium() ?? chromium.executablePath(),
    [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-extensions'],
      ...['--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    ],
    // A group of its own, which is ended as one: what is started may be a script that starts the browser.
    { detached: true },
  );
  const kill = (): void => {
    const { pid, exitCode, signalCode } = browser;
    if (pid !== undefined && exitCode === null && signalCode === null)
      process.kill(-pid, 'SIGKILL');
  };
  // A terminal tells only its own group that it was interrupted.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      kill();
      process.exit(1);
    });
  const ended = new Promise<void>((fulfil) =>
    browser.once('exit', () => {
      fulfil();
    }),
  );
  const close = async (): Promise<void> => {
    // One without windows does not end when it is asked to; its profile is thrown away anyway.
    kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return new Promise((fulfil, reject) => {
    let said = '';
    browser.once('error', reject);
    browser.once('exit', () => {
      reject(new Error(`The browser ended before it could be used.\n${said}`));
    });
    browser.stderr.on('data', (data: Buffer) => {
      said += data.toString();
      const port = announcement.exec(said)?.groups?.['port'];
      if (port !== undefined) fulfil({ port: Number(port), close });
    });
  });
}
