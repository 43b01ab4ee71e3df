import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from './build-site.ts';

test.each(['nonsense', '', '2026', '2026-02-30T00:00:00Z', '2026-11-25T18:30:00+99:99'])(
  'a build at %j is refused, and says how a moment is written',
  async (now) => {
    const folder = mkdtempSync(join(tmpdir(), 'nutgraf-moment-'));
    const [content = '', out = '', cache = ''] = ['content', 'site', 'cache'].map((name) =>
      join(folder, name),
    );
    const report = await buildSite({ content, out, cache, now });
    expect(report.status).toBe('refused');
    expect(report.text).toContain(`--now ${JSON.stringify(now)} is no moment.`);
    expect(report.text).toContain('--now 2026-11-25T18:30:00+08:00');
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  },
);

test.each(['nonsense', 'https://', 'ftp://preview.example', 'https://preview.example/?a=b'])(
  'a build for %j is refused, and says how an address is written',
  async (url) => {
    const folder = mkdtempSync(join(tmpdir(), 'nutgraf-url-'));
    const [content = '', out = '', cache = ''] = ['content', 'site', 'cache'].map((name) =>
      join(folder, name),
    );
    const report = await buildSite({ content, out, cache, now: '2026-11-25T00:00:00Z', url });
    expect(report.status).toBe('refused');
    expect(report.text).toContain(`--url ${JSON.stringify(url)} is no address of a site.`);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  },
);
