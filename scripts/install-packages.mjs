// Plain JavaScript: it runs before anything is installed, on the Node that the machine came with.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';

const stampPath = join('node_modules', '.nutgraf-setup.json');
const fieldsThatInstall = ['dependencies', 'devDependencies', 'overrides', 'allowScripts'];

/**
 * Installs the packages of the lockfile, unless what is installed already comes from it.
 *
 * @param {string} root the folder of package.json
 * @returns {boolean} whether anything was installed
 * @throws {Error} if node_modules is a link: npm would empty the folder that it leads to
 */
export function installPackages(root) {
  const wanted = fingerprint(root);
  if (installedFingerprint(root) === wanted) return false;
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error(
      'The packages in node_modules are not those of the lockfile, and node_modules is a link: ' +
        'installing would empty the folder that it leads to. Delete the link, and run this again.',
    );
  }
  console.log('Nutgraf installs its packages. This happens once, and again when they change.');
  runNpm(root, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(join(root, stampPath), `${JSON.stringify({ fingerprint: wanted })}\n`);
  return true;
}

/**
 * Tells what an installation depends on: the lockfile, the fields of package.json that decide what
 * is installed (not the scripts, which change often), and the platform that binaries are for.
 *
 * @param {string} root
 * @returns {string} a SHA-256 in hexadecimal
 */
export function fingerprint(root) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return createHash('sha256')
    .update(JSON.stringify(fieldsThatInstall.map((field) => manifest[field] ?? null)))
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
}

/**
 * @param {string} root
 * @returns {string | undefined} undefined when nothing is installed or the stamp is unreadable
 */
function installedFingerprint(root) {
  const path = join(root, stampPath);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')).fingerprint;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {string[]} parameters
 */
function runNpm(root, parameters) {
  // npm deletes node_modules first: it must not run on the Node that lives in there.
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes(`node_modules${sep}`))
    .join(delimiter);
  const result = spawnSync('npm', parameters, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  });
  if (result.error !== undefined) throw result.error;
  if (result.status !== 0) throw new Error(`npm ${parameters[0]} ended with ${result.status}.`);
}
