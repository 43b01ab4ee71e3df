import { decodedSitePath } from '../../text/site-path.ts';
import { onHost } from './redirects-file.ts';
import { hiddenFiles, mediaTypes, openToOthers, type ServerSetting } from './server-setting.ts';
import { defaultCaching, headersOf } from './site-headers.ts';

const compressed = [
  ...['text/css', 'text/plain', 'text/xml', 'text/javascript', 'text/markdown'],
  ...['application/javascript', 'application/json', 'application/ld+json', 'application/xml'],
  ...['application/atom+xml', 'application/rss+xml', 'image/svg+xml'],
];

/**
 * What nginx has to be told of a site, to be included in a `server` block whose `root` holds it.
 * nginx forgets the headers of a block where another block within it has some of its own, so that
 * each block says all of them.
 * https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header
 */
export function nginxSnippet({ below, rules, redirects }: ServerSetting): string {
  const [everything, ...special] = rules;
  const headers = (path: string, more: Readonly<Record<string, string>> = {}) =>
    Object.entries({ 'Cache-Control': defaultCaching, ...headersOf(path, rules), ...more }).map(
      ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
    );
  const page = headers(everything?.paths.replace('*', '') ?? below);
  const blocks = [
    block(`location ${below}`, page),
    ...(below === '/' ? [] : [block(`location = ${below.slice(0, -1)}`, [`return 301 ${below};`])]),
    ...special.map(({ paths }) => {
      const folder = paths.replace('*', '');
      return block(`location ^~ ${folder}`, headers(folder));
    }),
    ...Object.entries(mediaTypes).map(([end, type]) =>
      block(`location ~ ^${escaped(below)}.*\\.${end}$`, [
        'types { }',
        `default_type ${quoted(type)};`,
        ...headers(below, openToOthers),
      ]),
    ),
    ...hiddenFiles.map((file) => block(`location = ${below}${file}`, ['return 404;'])),
    ...redirects.map(({ from, to }) =>
      block(`location = ${quoted(decodedSitePath(onHost(from, below)))}`, [
        ...page,
        `return 301 ${quoted(onHost(to, below))};`,
      ]),
    ),
  ];
  return [
    '# How nginx serves this site: include it in the server block whose root holds the site.',
    'index index.html;',
    'charset utf-8;',
    'absolute_redirect off;',
    `error_page 403 404 =404 ${below}404.html;`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${compressed.join(' ')};`,
    ...blocks,
    '',
  ].join('\n');
}

function block(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;
}

/** A text as nginx reads it between quotation marks; a `$` there would begin a variable. */
function quoted(text: string): string {
  if (text.includes('$')) throw new Error(`nginx cannot be told ${text}.`);
  return `"${text.replace(/["\\]/gu, String.raw`\$&`)}"`;
}

function escaped(path: string): string {
  return path.replace(/[.~-]/gu, String.raw`\$&`);
}
