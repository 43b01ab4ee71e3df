import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { CmsConfig } from './cms-config.ts';

/** A file of the folder for editing in a browser: its text, or the file or folder that it is a copy of. */
export type CmsFile =
  | { readonly path: string; readonly text: string }
  /** From the root of the repository. */
  | { readonly path: string; readonly copyOf: string };

/** The package of the CMS, as its build for bundlers lies in it. */
const cms = 'node_modules/@sveltia/cms';

/**
 * Everything that a page needs on which people write in a browser. All of it lies in one folder:
 * nothing is loaded from another host but what the backend is asked for.
 */
export function cmsFiles(config: CmsConfig): readonly CmsFile[] {
  const source = readFileSync(new URL('source-format.ts', import.meta.url), 'utf8');
  return [
    { path: 'index.html', text: page(config) },
    { path: 'config.json', text: `${JSON.stringify(config, null, 2)}\n` },
    { path: 'start.js', text: start },
    { path: 'source-format.js', text: forBrowser(source) },
    { path: 'yaml', copyOf: 'node_modules/yaml/browser/dist' },
    { path: 'cms/npm/index.js', text: fromHere(readFileSync(`${cms}/npm/index.js`, 'utf8')) },
    { path: 'cms/npm/chunks', copyOf: `${cms}/npm/chunks` },
    { path: 'cms/npm/assets', copyOf: `${cms}/npm/assets` },
    { path: 'cms/locales', copyOf: `${cms}/locales` },
    { path: 'cms/LICENSE.txt', copyOf: `${cms}/LICENSE.txt` },
  ];
}

/** Whether a file of a copied folder is left out: what only debuggers read. */
export function isLeftOut(path: string): boolean {
  return path.endsWith('.map') || path.endsWith('.d.ts');
}

/** A module of ours without its types; a browser takes packages by their files only. */
function forBrowser(source: string): string {
  return stripTypeScriptTypes(source).replace(/ from 'yaml'/u, " from './yaml/index.js'");
}

/**
 * The program of the CMS, with what it would load from other hosts or by a bundler loaded from here: its
 * fonts, and its words in other languages, which are JSON.
 */
function fromHere(code: string): string {
  const fonts = readdirSync(`${cms}/npm/assets`).filter((file) => file.endsWith('.woff2'));
  return code
    .replace(
      /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z\d-]+)[^)]*\.woff2/gu,
      (address, family: string) => {
        const font = fonts.find((file) => file.startsWith(`${family}-`));
        return font === undefined ? address : `./cms/npm/assets/${font}`;
      },
    )
    .replace(/\bimport\(`(\.\.\/locales\/[\w-]+\.json)`\)/gu, "import(`$1`,{with:{type:'json'}})");
}

const start = `import CMS from './cms/npm/index.js';
import { sourceFormat } from './source-format.js';

const config = await (await fetch('./config.json')).json();
for (const { format, extension, fields } of config.collections) {
  const shown = fields.map(({ name }) => name).filter((name) => name !== 'body' && name !== '_source');
  CMS.registerCustomFormat(format, extension, sourceFormat(shown, extension === 'mdx'));
}
CMS.init({ config });
`;

/** Hosts that backends are asked at; nothing else is. */
const hosts: Readonly<Record<string, readonly string[]>> = {
  github: ['https://api.github.com', 'https://github.com', 'https://*.githubusercontent.com'],
  gitlab: ['https://gitlab.com'],
};

function page({ backend }: CmsConfig): string {
  const name =
    typeof backend === 'object' && backend !== null && 'name' in backend ? backend.name : '';
  const asked = (hosts[String(name)] ?? []).join(' ');
  const policy = [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval' blob:",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data: ${asked}`,
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `connect-src 'self' blob: data: ${asked}`,
    "object-src 'none'",
    "base-uri 'none'",
  ];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />
    <link rel="icon" href="data:," />
    <title>Write</title>
    <script type="module" src="./start.js"></script>
  </head>
  <body></body>
</html>
`;
}
