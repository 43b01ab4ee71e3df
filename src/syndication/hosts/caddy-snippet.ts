import { decodedSitePath } from '../../text/site-path.ts';
import { onHost } from './redirects-file.ts';
import { hiddenFiles, mediaTypes, openToOthers, type ServerSetting } from './server-setting.ts';
import { defaultCaching } from './site-headers.ts';

/**
 * What Caddy has to be told of a site, to be imported into the block of an address that has its
 * `root`. https://caddyserver.com/docs/caddyfile/directives/header
 */
export function caddySnippet({ below, rules, redirects }: ServerSetting): string {
  const special = rules.slice(1);
  const lasting = special.map(({ paths }) => paths).join(' ');
  const lines = [
    '# How Caddy serves this site: import it into the block whose root holds the site.',
    'encode zstd gzip',
    ...rules.flatMap(({ paths, headers }) => headerBlock(paths, headers)),
    '@shortly {',
    ...[`path ${below}*`, ...(lasting === '' ? [] : [`not path ${lasting}`])].map(indented),
    '}',
    ...headerBlock('@shortly', { 'Cache-Control': defaultCaching }),
    ...Object.entries(mediaTypes).flatMap(([end, type]) =>
      headerBlock(`${below}*.${end}`, { 'Content-Type': type, ...openToOthers }),
    ),
    ...(below === '/' ? [] : [`redir ${below.slice(0, -1)} ${below} 301`]),
    ...redirects.map(
      ({ from, to }) =>
        `redir ${quoted(decodedSitePath(onHost(from, below)))} ${quoted(onHost(to, below))} 301`,
    ),
    'file_server {',
    indented(`hide ${hiddenFiles.join(' ')}`),
    '}',
    'handle_errors 404 {',
    indented(`rewrite * ${below}404.html`),
    indented('file_server'),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function headerBlock(matcher: string, headers: Readonly<Record<string, string>>): string[] {
  const lines = Object.entries(headers).map(([name, value]) =>
    indented(`${name} ${quoted(value)}`),
  );
  return [`header ${matcher} {`, ...lines, '}'];
}

function indented(line: string): string {
  return `  ${line}`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/gu, String.raw`\$&`)}"`;
}
