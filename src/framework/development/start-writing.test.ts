import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { noMemory } from '../../memory/memory.ts';
import { startWriting } from './start-writing.ts';

const done: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-start-'));

vi.mock('astro', () => ({
  dev: () => {
    done.push('server');
    return { address: { port: 4321 } };
  },
}));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the newsroom is read before the server starts, which would give up its start meanwhile', async () => {
  const setting = {
    root: process.cwd(),
    content: folder,
    memory: noMemory,
    settle: () => {
      done.push('newsroom');
    },
    handbook: () => Promise.resolve([]),
  };
  expect(await startWriting(setting, 4321, () => '', new Map())).toBe(4321);
  expect(done).toEqual(['newsroom', 'server']);
});
