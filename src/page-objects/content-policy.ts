import type { Publication } from '../model/publication.ts';
import type { FoundEmbed } from '../newsroom/embeds/find-embed.ts';
import { firstScriptDigest } from './head/first-script.ts';

/** What of a publication its policy depends on. */
export type PolicySetting = Pick<Publication, 'url' | 'counting'>;

/** The one script that stands inside pages, as policies name it. */
const ownScript = `'sha256-${firstScriptDigest}'`;

/**
 * The Content-Security-Policy that a page brings along (https://www.w3.org/TR/CSP3/#meta-element).
 * Of what stands inside a page nothing is run but our own script, byte by byte, so that text which
 * slipped through every check is still only text.
 *
 * @param frames origins of what the page embeds, which it shows once the reader has asked for it
 */
export function pagePolicy(publication: PolicySetting, frames: readonly string[]): string {
  return policyOf(publication, [ownScript], frames);
}

/** The policy of a page that runs nothing: one that leads elsewhere, a card in another site’s frame. */
export function stillPolicy(publication: PolicySetting): string {
  return policyOf(publication, [], []);
}

/**
 * The policy that every file of the site is served with. A browser holds a page to this one and to
 * its own; the worker of search, which alone runs WebAssembly, is held to this one only. Who may show
 * a page in a frame is said beside it, by the table of headers.
 */
export function servedPolicy(publication: PolicySetting): string {
  return policyOf(publication, [ownScript, "'wasm-unsafe-eval'"], ['https:']);
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
