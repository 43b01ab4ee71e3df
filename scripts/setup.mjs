/**
 * Runs before `npm start`, `npm test` and the other commands, so that a fresh clone needs none
 * but that one command. `--browser` asks for a browser too. Plain JavaScript: it runs on the Node
 * that the machine came with, before a newer one is installed.
 */
import { fileURLToPath } from 'node:url';
import { installBrowser } from './install-browser.mjs';
import { installPackages } from './install-packages.mjs';

try {
  installPackages(fileURLToPath(new URL('..', import.meta.url)));
  if (process.argv.includes('--browser')) installBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
