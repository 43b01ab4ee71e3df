/** Hosts that lead on to the address that one of their parameters holds. */
const redirects: readonly (readonly [host: RegExp, path: RegExp, parameters: readonly string[]])[] =
  [
    [/(?:^|\.)google\.[a-z.]{2,6}$/u, /^\/url$/u, ['url', 'q']],
    [/(?:^|\.)bing\.com$/u, /^\/ck\/a$/u, []],
    [/^duckduckgo\.com$/u, /^\/l\/?$/u, ['uddg']],
    [/(?:^|\.)baidu\.com$/u, /^\/(?:link|baidu\.php)$/u, []],
    [/(?:^|\.)sogou\.com$/u, /^\/link$/u, []],
    [/(?:^|\.)so\.com$/u, /^\/link$/u, []],
    [/(?:^|\.)yandex\.[a-z.]{2,6}$/u, /^\/clck\//u, []],
    [/^r\.search\.yahoo\.com$/u, /./u, []],
    [/^lm?\.(?:facebook|instagram)\.com$/u, /./u, ['u']],
    [/(?:^|\.)linkedin\.com$/u, /^\/(?:safety\/go|redir\/redirect)$/u, ['url']],
    [/(?:^|\.)youtube\.com$/u, /^\/redirect$/u, ['q']],
    [/^out\.reddit\.com$/u, /./u, ['url']],
    [/^news\.google\.com$/u, /^\/(?:rss\/)?articles\//u, []],
    [/^link\.zhihu\.com$/u, /./u, ['target']],
    [/^(?:away\.)?vk\.com$/u, /^\/away\.php$/u, ['to']],
    [/\.safelinks\.protection\.outlook\.com$/u, /./u, ['url']],
    [/^urldefense\.(?:com|proofpoint\.com)$/u, /./u, []],
  ];

/**
 * Whether an address is one of a search engine, a network or a mail program that only leads on to
 * another: it was copied from their page, notes who follows it, and may stop working.
 *
 * @returns the address that it leads to, if it says so; an empty text if it does not; `undefined` for
 *   any other address
 */
export function redirectTarget(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null) return undefined;
  const found = redirects.find(
    ([host, path]) => host.test(url.hostname) && path.test(url.pathname),
  );
  if (found === undefined) return undefined;
  const held = found[2].map((name) => url.searchParams.get(name) ?? '');
  return held.find((value) => /^https?:\/\//u.test(value)) ?? '';
}
