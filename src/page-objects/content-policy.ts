import type { BodyElement } from '../story/body/body-element.ts';
import { elementsIn } from '../story/body/elements-in.ts';

/**
 * The Content-Security-Policy that a page brings along (https://www.w3.org/TR/CSP3/#meta-element).
 * Nothing that stands inside a page is run, so that text which slipped through every check is still
 * only text.
 *
 * @param frames origins of what the page embeds, which it shows once the reader has asked for it
 */
export function pagePolicy(frames: readonly string[]): string {
  return policyOf([], frames);
}

/**
 * The policy that every file of the site is served with. A browser holds a page to this one and to
 * its own; the worker of search, which alone runs WebAssembly, is held to this one only.
 */
export function servedPolicy(): string {
  return `${policyOf(["'wasm-unsafe-eval'"], ['https:'])}; frame-ancestors 'self'`;
}

/** The origins of what a body embeds, each once, in order. */
export function embeddedOrigins(body: readonly BodyElement[]): string[] {
  const origins = elementsIn(body, 'Embed').map(({ attributes }) => new URL(attributes.url).origin);
  return [...new Set(origins)].sort();
}

function policyOf(scripts: readonly string[], frames: readonly string[]): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    ["frame-src 'self'", ...frames].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
