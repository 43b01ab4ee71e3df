import { expect, test } from 'vitest';
import { pathOfRules, readHeadersFile, writeHeadersFile } from './headers-file.ts';
import { siteHeaders } from './site-headers.ts';

const siteAt = (below: string) => ({ url: `https://name.example${below.slice(0, -1)}` });

test.each(['/', '/news/'])(
  'the file for hosts says all that the table says of a site at %s',
  (below) => {
    const rules = siteHeaders(siteAt(below));
    const text = writeHeadersFile(rules);
    expect(text).toMatch(/^\/\S*\*\n {2}Content-Security-Policy: default-src 'self'; /u);
    expect(readHeadersFile(text)).toEqual(rules);
    expect(pathOfRules(readHeadersFile(text))).toBe(below);
  },
);

test('a line longer than hosts read is in none of it', () => {
  for (const line of writeHeadersFile(siteHeaders(siteAt('/'))).split('\n'))
    expect(line.length).toBeLessThan(2000);
});
