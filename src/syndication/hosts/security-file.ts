import type { Publication } from '../../model/publication.ts';
import { instantOf } from '../../text/instant-of.ts';
import { absoluteAddress } from '../../text/addresses/site-address.ts';

/** Where those who find a hole look for whom to tell. https://www.rfc-editor.org/rfc/rfc9116 */
export const securityFileName = '.well-known/security.txt';

/** Says whom to tell of a hole in the site; undefined if the publication does not say it. */
export function securityFile({ security, url, languages }: Publication): string | undefined {
  if (security === undefined) return undefined;
  const { contact, expires, policy } = security;
  const until = new Date(instantOf(expires)).toISOString().replace('.000Z', 'Z');
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${until}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${absoluteAddress(`/${securityFileName}`, url)}`,
    ...(policy === undefined ? [] : [`Policy: ${policy}`]),
  ];
  return `${lines.join('\n')}\n`;
}
