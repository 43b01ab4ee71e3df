import { decodedSitePath } from '../../text/site-path.ts';
import { onHost } from './redirects-file.ts';
import {
  compressedTypes,
  expressionOf,
  hiddenFiles,
  type ServerSetting,
} from './server-setting.ts';
import { defaultCaching, headersOf, type HeaderRule } from './site-headers.ts';

/**
 * What nginx has to be told of a site, to be included in a `server` block whose `root` holds it.
 * nginx forgets the headers of a block where another block within it has some of its own, so that
 * each block says all of them.
 * https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header
 */
export function nginxSnippet({ below, rules, redirects }: ServerSetting): string {
  const [everything, ...special] = rules;
  const page = headersFor(everything?.paths.replace('*', '') ?? below, rules);
  const blocks = [
    block(`location ${below}`, page),
    ...(below === '/' ? [] : [block(`location = ${below.slice(0, -1)}`, [`return 301 ${below};`])]),
    ...special.map(({ paths, headers }) => {
      const isFolder = paths.endsWith('*');
      const place = isFolder
        ? `location ^~ ${paths.replace('*', '')}`
        : `location ~ ${expressionOf(paths)}`;
      return block(place, [
        ...typeLines(headers['Content-Type']),
        ...headersFor(paths.replace('*', isFolder ? '' : 'a'), rules),
      ]);
    }),
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
    `gzip_types ${compressedTypes.join(' ')};`,
    ...blocks,
    '',
  ].join('\n');
}

/** The headers of what lies at an address, but for its type, which nginx is told otherwise. */
function headersFor(path: string, rules: readonly HeaderRule[]): string[] {
  return Object.entries({ 'Cache-Control': defaultCaching, ...headersOf(path, rules) })
    .filter(([name]) => name !== 'Content-Type')
    .map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
}

/** A type without its charset, which nginx adds itself: it compresses by what stands before. */
function typeLines(type: string | undefined): string[] {
  if (type === undefined) return [];
  const [name = '', charset] = type.split('; ');
  return [
    'types { }',
    `default_type ${quoted(name)};`,
    ...(charset === undefined ? [] : [`charset_types ${name};`]),
  ];
}

function block(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;
}

/** A text as nginx reads it between quotation marks; a `$` there would begin a variable. */
function quoted(text: string): string {
  if (text.includes('$')) throw new Error(`nginx cannot be told ${text}.`);
  return `"${text.replace(/["\\]/gu, String.raw`\$&`)}"`;
}
