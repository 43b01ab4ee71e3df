import type { Publication } from '../model/publication.ts';
import type { FoundEmbed } from '../newsroom/embeds/find-embed.ts';

/** What of a publication its policy depends on. */
export type PolicySetting = Pick<Publication, 'url' | 'counting'>;

/**
 * The Content-Security-Policy that a page brings along (https://www.w3.org/TR/CSP3/#meta-element).
 * Nothing that stands inside a page is run, so that text which slipped through every check is still
 * only text.
 *
 * @param frames origins of what the page embeds, which it shows once the reader has asked for it
 */
export function pagePolicy(publication: PolicySetting, frames: readonly string[]): string {
  return policyOf(publication, [], frames);
}

/**
 * The policy that every file of the site is served with. A browser holds a page to this one and to
 * its own; the worker of search, which alone runs WebAssembly, is held to this one only. Who may show
 * a page in a frame is said beside it, by the table of headers.
 */
export function servedPolicy(publication: PolicySetting): string {
  return policyOf(publication, ["'wasm-unsafe-eval'"], ['https:']);
}

/** The origins of what a page embeds, each once, in order. */
export function embeddedOrigins(embeds: Readonly<Record<string, FoundEmbed>>): string[] {
  const origins = Object.values(embeds).map(({ frame }) => new URL(frame).origin);
  return [...new Set(origins)].sort();
}

/**
 * The host that is told of opened pages; undefined if none is.
 */
export function countingHost(publication: PolicySetting): string | undefined {
  return counterOf(publication)?.host;
}

function counterOf({ url, counting }: PolicySetting): URL | undefined {
  return counting === undefined ? undefined : new URL(counting, url);
}

function policyOf(
  publication: PolicySetting,
  scripts: readonly string[],
  frames: readonly string[],
): string {
  const counter = counterOf(publication)?.origin;
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    ["frame-src 'self'", ...frames].join(' '),
    ...(counter === undefined ? [] : [`connect-src 'self' ${counter}`]),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
