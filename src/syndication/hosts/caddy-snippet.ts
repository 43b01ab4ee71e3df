import { decodedSitePath } from '../../text/site-path.ts';
import { onHost } from './redirects-file.ts';
import {
  compressedTypes,
  expressionOf,
  hiddenFiles,
  type ServerSetting,
} from './server-setting.ts';
import { defaultCaching, type HeaderRule } from './site-headers.ts';

/**
 * What Caddy has to be told of a site, to be imported into the block of an address that has its
 * `root`. Caddy lets the order of its directives follow the length of their matchers, so that no two
 * of them say one header of one address.
 * https://caddyserver.com/docs/caddyfile/directives/header
 */
export function caddySnippet({ below, rules, redirects }: ServerSetting): string {
  const lines = [
    '# How Caddy serves this site: import it into the block whose root holds the site.',
    ...encoding,
    ...headerLines(below, rules),
    ...(below === '/' ? [] : [`redir ${below.slice(0, -1)} ${below} 301`]),
    ...redirects.map(
      ({ from, to }) =>
        `redir ${quoted(decodedSitePath(onHost(from, below)))} ${quoted(onHost(to, below))} 301`,
    ),
    'file_server {',
    indented(`hide ${hiddenFiles.join(' ')}`),
    '}',
    // Caddy has `handle_errors 404` since 2.8 only, and Debian an older one.
    'handle_errors {',
    '  @missing expression {http.error.status_code} == 404',
    '  handle @missing {',
    `    rewrite * ${below}404.html`,
    // What was said of the address that is missing is not so of the page that says it.
    '    header Content-Type "text/html; charset=utf-8"',
    `    header Cache-Control "${defaultCaching}"`,
    ...encoding.map((line) => `    ${line}`),
    '    file_server',
    '  }',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

const encoding = [
  'encode {',
  '  zstd',
  '  gzip',
  '  match {',
  ...['text/html', ...compressedTypes].map((type) => `    header Content-Type ${type}*`),
  '  }',
  '}',
];

/** The first rule is of everything; what a further one says too, is said of the rest without it. */
function headerLines(below: string, rules: readonly HeaderRule[]): string[] {
  const [first, ...special] = rules;
  const general = { ...first?.headers, 'Cache-Control': defaultCaching };
  return [
    ...Object.entries(general).flatMap(([name, value], index) => {
      const others = special.filter(({ headers }) => name in headers);
      const matcher = [`path ${below}*`, ...others.map(({ paths }) => `not ${matching(paths)}`)];
      return block(`general${index}`, matcher, { [name]: value });
    }),
    ...special.flatMap(({ paths, headers }, index) =>
      block(`special${index}`, [matching(paths)], joined(headers, first?.headers ?? {})),
    ),
  ];
}

/** Of a header that both rules say, both hold. */
function joined(
  headers: HeaderRule['headers'],
  general: HeaderRule['headers'],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const before = general[name];
      return [name, before === undefined ? value : `${before}, ${value}`];
    }),
  );
}

/** How Caddy is told which addresses fit a pattern: a `*` within a path stops at slashes there. */
function matching(pattern: string): string {
  return pattern.endsWith('*') ? `path ${pattern}` : `path_regexp ${expressionOf(pattern)}`;
}

function block(
  name: string,
  matcher: readonly string[],
  headers: Readonly<Record<string, string>>,
): string[] {
  return [
    `@${name} {`,
    ...matcher.map(indented),
    '}',
    `header @${name} {`,
    ...Object.entries(headers).map(([header, value]) => indented(`${header} ${quoted(value)}`)),
    '}',
  ];
}

function indented(line: string): string {
  return `  ${line}`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/gu, String.raw`\$&`)}"`;
}
