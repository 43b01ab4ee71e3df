import { posix } from 'node:path';

/** npm's own commands; any other needs `npm run`. */
const scriptsWithoutRun = ['start', 'test'];
const endings = /\.(?:astro|css|html|js|json|jsonld|md|mdx|mjs|ts|txt|xml|yaml|yml)$/;

/**
 * Lists the npm scripts that a text tells the reader to run: `npm start`, `npm test` and every
 * `npm run …`, in code spans, code blocks and prose.
 */
export function namedScripts(markdown: string): string[] {
  const matches = markdown.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g);
  const names = [...matches].flatMap(([written, name = '']) =>
    written.startsWith('npm run ') || scriptsWithoutRun.includes(name) ? [name] : [],
  );
  return [...new Set(names)];
}

/**
 * Lists the paths that a text names in code spans, and the scripts that its code blocks give to
 * Node.
 *
 * A code span is a path when it has a slash or ends as a file of ours does, and it is none when it
 * has a space, a placeholder or pattern (`<slug>`, `*`, `…`, `{a,b}`), a scheme or a colon
 * (`entity:kaola`), starts with a slash (an address of the site), an at sign (a package), `~`, or
 * ends with `>`.
 */
export function namedPaths(markdown: string): string[] {
  const fences = /^(`{3,}|~{3,})[^\n]*\n([\s\S]*?)^\1/gm;
  const blocks = [...markdown.matchAll(fences)].map((fence) => fence[2] ?? '');
  const prose = markdown.replaceAll(fences, '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map((span) => span[1] ?? '').filter(isPath);
  const commands = blocks.flatMap((block) => [...block.matchAll(/\bnode (scripts\/[\w./-]+)/g)]);
  return [...new Set([...spans, ...commands.map((command) => command[1] ?? '')])];
}

/**
 * Tells whether a path that a text names is there: a file or a folder from the root, or the end of
 * a path (`annotations.yaml`, `pages/about.mdx`).
 *
 * @param files all files, from the root
 */
export function pathExists(path: string, files: readonly string[]): boolean {
  const wanted = posix.normalize(path).replace(/\/$/, '');
  return files.some((file) => `/${file}/`.includes(`/${wanted}/`));
}

function isPath(span: string): boolean {
  if (/[\s<>*…{}$:|()=,"'\\]/.test(span) || /^[/@~#]/.test(span)) return false;
  return span.includes('/') || endings.test(span);
}
