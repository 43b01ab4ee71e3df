import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.mjs';

const executablePath = findChromium();

/** The browser tests read `dist/` as built last, through the server that a reader's preview uses. */
export default defineConfig({
  testDir: 'src/tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  use: {
    // The server takes any free port and prints it; Playwright reads it from there.
    baseURL: `http://localhost:${process.env['NUTGRAF_PORT'] ?? '4321'}`,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node scripts/serve.ts --port 0',
    wait: { stdout: /http:\/\/localhost:(?<nutgraf_port>\d+)\// },
  },
});
