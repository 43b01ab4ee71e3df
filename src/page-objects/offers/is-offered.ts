import type { Offer } from '../../model/publication.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { aiRights } from '../head/ai-rights.ts';

/**
 * Whether something is offered of stories. Machines that may not read the stories at all get no text
 * made for machines, whatever else is set.
 */
export function isOffered({ publication }: Pick<Newsroom, 'publication'>, offer: Offer): boolean {
  if (!publication.offers.includes(offer)) return false;
  return offer !== 'markdown' || aiRights(publication)?.answers !== false;
}
