import type { HeaderRule } from './site-headers.ts';

/** The name of the file from which Cloudflare and Netlify read the headers of a site. */
export const headersFileName = '_headers';

/**
 * Writes rules as hosts read them: an address, and below it, indented, what is said with it.
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ paths, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${paths}\n${lines.join('')}`;
  });
  return blocks.join('\n');
}

/** Reads the rules of a file that `writeHeadersFile` wrote. */
export function readHeadersFile(text: string): readonly HeaderRule[] {
  return text
    .split(/^(?=\/)/mu)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [paths = '', ...lines] = block.split('\n');
      const headers = lines.flatMap((line) => {
        const [, name, value] = /^\s+([\w-]+):\s*(.*)$/u.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value] as const];
      });
      return { paths, headers: Object.fromEntries(headers) };
    });
}

/** The path below which a site lies: its first rule is of everything in it. */
export function pathOfRules([first]: readonly HeaderRule[]): string {
  return first?.paths.replace(/\*$/u, '') ?? '/';
}
