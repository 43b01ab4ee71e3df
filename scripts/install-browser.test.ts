import { expect, test } from 'vitest';
import { installBrowser } from './install-browser.mjs';

const update = 'apt-get update';
const shellWithFonts = 'apt-get install -y chromium-headless-shell fonts-noto-cjk';
const withFonts = 'apt-get install -y chromium fonts-noto-cjk';
const shell = 'apt-get install -y chromium-headless-shell';
const alone = 'apt-get install -y chromium';

/** A machine where only the commands named as working succeed. */
function machineWith({ browser = false, debianRoot = false, working = [] as string[] }) {
  const commands: string[] = [];
  let installed = browser;
  const machine = {
    findBrowser: () => (installed ? '/usr/bin/chromium' : undefined),
    hasAptGet: () => debianRoot,
    aptGet: (parameters: string[]) => {
      const command = `apt-get ${parameters.join(' ')}`;
      commands.push(command);
      const succeeds = working.includes(command);
      installed ||= succeeds && parameters.some((parameter) => parameter.startsWith('chromium'));
      return succeeds;
    },
  };
  return { machine, commands };
}

test.each([
  ['a browser is there', { browser: true, debianRoot: true }, false, []],
  [
    'both can be had',
    { debianRoot: true, working: [update, shellWithFonts] },
    true,
    [update, shellWithFonts],
  ],
  [
    'there is no browser without windows',
    { debianRoot: true, working: [update, withFonts] },
    true,
    [update, shellWithFonts, withFonts],
  ],
  [
    'there are no fonts',
    { debianRoot: true, working: [update, shell] },
    true,
    [update, shellWithFonts, withFonts, shell],
  ],
  [
    'there is nothing but the browser',
    { debianRoot: true, working: [update, alone] },
    true,
    [update, shellWithFonts, withFonts, shell, alone],
  ],
])('when %s', (_, traits, installed, expected) => {
  const { machine, commands } = machineWith(traits);
  expect(installBrowser(machine)).toBe(installed);
  expect(commands).toEqual(expected);
});

test.each([
  ['on another system', {}],
  ['when nothing can be installed', { debianRoot: true }],
])('%s it says what to do', (_, traits) => {
  expect(() => installBrowser(machineWith(traits).machine)).toThrow(
    'Install Chromium or Google Chrome, or set CHROMIUM_PATH',
  );
});
