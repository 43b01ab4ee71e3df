import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.mjs';

const executablePath = findChromium();

/**
 * The browser tests read the site of the fixture newsroom, through the server that a reader's
 * preview uses; those in `src/tests/content/` start one of their own for the site in `dist/`.
 */
export default defineConfig({
  testDir: 'src/tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  // Limits for what never happens, far above what anything needs on a machine with much else to do.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  use: {
    // The server takes any free port and prints it; Playwright reads it from there.
    baseURL: `http://localhost:${process.env['NUTGRAF_PORT'] ?? '4321'}`,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        // Without a card to draw with, a process of its own for drawing costs a seventh of the tests' time.
        '--in-process-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Letters of whole pixels, which a browser without windows sets otherwise, are those of no telephone.
        '--font-render-hinting=none',
      ],
    },
  },
  webServer: {
    command: 'node src/tests/support/serve-fixture-site.ts',
    timeout: 240_000,
    wait: { stdout: /http:\/\/localhost:(?<nutgraf_port>\d+)\// },
  },
});
