// Plain JavaScript, like the rest of the set-up.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';

const adviceForOtherSystems =
  'The browser tests need Chromium, and none was found. Install Chromium or Google Chrome, or set ' +
  'CHROMIUM_PATH to the executable, and run the command again. (On Debian, as root, this is done ' +
  'for you.)';

/**
 * Makes sure that the browser tests have a browser; on Debian, as root, installs it, with fonts for
 * Chinese if it can have them.
 *
 * @returns {boolean} whether anything was installed
 * @throws {Error} with advice, when there is no browser and no way to install one
 */
export function installBrowser() {
  if (findChromium() !== undefined) return false;
  if (!isDebian() || process.getuid?.() !== 0) throw new Error(adviceForOtherSystems);
  console.log('Nutgraf installs Chromium for the browser tests. This happens once.');
  aptGet('update');
  if (!aptGet('install', '-y', 'chromium', 'fonts-noto-cjk')) aptGet('install', '-y', 'chromium');
  if (findChromium() === undefined) throw new Error(adviceForOtherSystems);
  return true;
}

function isDebian() {
  return existsSync('/etc/debian_version');
}

/**
 * @param {string[]} parameters
 * @returns {boolean} whether it succeeded
 */
function aptGet(...parameters) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-q', ...parameters], { stdio: 'inherit', env }).status === 0;
}
