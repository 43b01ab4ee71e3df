import type { Publication } from '../../model/publication.ts';
import { absoluteAddress } from '../../text/addresses/site-address.ts';

/** A newsroom as far as addresses of its site go. */
export interface Site {
  readonly publication: Pick<Publication, 'url'>;
}

/**
 * The absolute address of a path of the site, which may itself lie below a path of its host.
 *
 * @param path `/2019/09/06/alibaba-acquires-kaola/`
 */
export function absolute({ publication }: Site, path: string): string {
  return absoluteAddress(path, publication.url);
}
