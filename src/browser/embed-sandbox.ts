/**
 * What a frame with something embedded may do. With scripts and its own origin, a frame of this
 * site’s origin could reach into the page around it and take its sandbox away, so that one goes
 * without an origin.
 *
 * @param url what is embedded, absolute
 * @param origin of the page
 * @returns the value of the `sandbox` attribute
 */
export function embedSandbox(url: string, origin: string): string {
  const foreign = URL.canParse(url) && new URL(url).origin !== origin;
  return foreign ? 'allow-scripts allow-popups allow-same-origin' : 'allow-scripts allow-popups';
}
