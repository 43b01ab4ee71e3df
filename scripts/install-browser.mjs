// Plain JavaScript, like the rest of the set-up.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';

const advice =
  'The browser tests need Chromium, and none was found. Install Chromium or Google Chrome, or set ' +
  'CHROMIUM_PATH to the executable, and run the command again. (On Debian, as root, this is done ' +
  'for you.)';

/** Debian's packages, the best first: a browser without windows, and fonts for Chinese. */
const wishes = [
  ['chromium-headless-shell', 'fonts-noto-cjk'],
  ['chromium', 'fonts-noto-cjk'],
  ['chromium-headless-shell'],
  ['chromium'],
];

/** What the installation asks of the machine. */
const thisMachine = {
  findBrowser: () => findChromium(),
  /** Whether packages can be installed with apt-get: Debian, as root. */
  hasAptGet: () => existsSync('/etc/debian_version') && process.getuid?.() === 0,
  /** @param {string[]} parameters */
  aptGet(parameters) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync('apt-get', parameters, { stdio: 'inherit', env }).status === 0;
  },
};

/**
 * Makes sure that the browser tests have a browser; on Debian, as root, installs it, with fonts for
 * Chinese if it can have them.
 *
 * @param {typeof thisMachine} [machine]
 * @returns {boolean} whether anything was installed
 * @throws {Error} with advice, when there is no browser and no way to install one
 */
export function installBrowser(machine = thisMachine) {
  if (machine.findBrowser() !== undefined) return false;
  if (!machine.hasAptGet()) throw new Error(advice);
  console.log('Nutgraf installs Chromium for the browser tests. This happens once.');
  machine.aptGet(['update']);
  wishes.some((packages) => machine.aptGet(['install', '-y', ...packages]));
  if (machine.findBrowser() === undefined) throw new Error(advice);
  return true;
}
