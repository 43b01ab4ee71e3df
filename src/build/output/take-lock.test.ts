import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plantedFolder } from '../../tests/support/planted-folder.ts';
import { OutputRefused } from './output-refused.ts';
import { takeLock } from './take-lock.ts';

const code = new URL('take-lock.ts', import.meta.url).href;
const taking = `import { takeLock } from ${JSON.stringify(code)}; takeLock(process.argv[1], 'dist');`;

test('a second one is refused, with the process that builds', () => {
  const file = join(plantedFolder(), 'workshop/lock');
  const lock = takeLock(file, 'dist');
  expect(() => takeLock(file, 'dist')).toThrow(OutputRefused);
  expect(() => takeLock(file, 'dist')).toThrow(
    `Another build (process ${process.pid}) is writing to dist`,
  );
  lock.release();
});

test('nothing of it remains, and the next one takes it', () => {
  const folder = plantedFolder();
  const file = join(folder, 'workshop/lock');
  takeLock(file, 'dist').release();
  expect(existsSync(join(folder, 'workshop'))).toBe(false);
  takeLock(file, 'dist').release();
});

test('another process is refused', () => {
  const file = join(plantedFolder(), 'lock');
  const lock = takeLock(file, 'dist');
  const other = () =>
    execFileSync(process.execPath, ['--input-type=module', '-e', taking, file], { stdio: 'pipe' });
  expect(other).toThrow(`process ${process.pid}`);
  lock.release();
  other();
});

test('the lock of a process that was killed is free', async () => {
  const file = join(plantedFolder(), 'lock');
  const holding = `${taking} gc(); console.log('taken'); setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, [
    '--expose-gc',
    '--input-type=module',
    '-e',
    holding,
    file,
  ]);
  await new Promise((fulfil) => child.stdout.once('data', fulfil));
  expect(() => takeLock(file, 'dist')).toThrow(`process ${child.pid ?? 0}`);
  const ended = new Promise((fulfil) => child.once('exit', fulfil));
  child.kill('SIGKILL');
  await ended;
  takeLock(file, 'dist').release();
});
