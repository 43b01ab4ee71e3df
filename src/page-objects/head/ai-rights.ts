import type { Publication } from '../../model/publication.ts';
import type { HeadMeta } from './head-meta.ts';

/** What machines that learn may do with the stories of a newsroom. */
export interface AiRights {
  /** Train a model on them. */
  readonly training: boolean;
  /** Find them, and quote them with a link in answers that are put together by a model. */
  readonly answers: boolean;
}

const rightsOf: Readonly<Record<NonNullable<Publication['ai']>, AiRights>> = {
  allow: { training: true, answers: true },
  'search-only': { training: false, answers: true },
  none: { training: false, answers: false },
};

/**
 * What `ai:` in `publication.yaml` allows: the one table of which every statement to machines is
 * made. Undefined where the newsroom has said nothing, and then nothing is stated in its name.
 */
export function aiRights({ ai }: Pick<Publication, 'ai'>): AiRights | undefined {
  return ai === undefined ? undefined : rightsOf[ai];
}

/** What every page says of it: https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/ */
export function rightsMetas(publication: Pick<Publication, 'ai'>): HeadMeta[] {
  const rights = aiRights(publication);
  if (rights === undefined) return [];
  return [{ attribute: 'name', key: 'tdm-reservation', content: tdmReservation(rights) }];
}

/** Whether the right to mine texts and data is reserved, as the protocol writes it. */
export function tdmReservation({ training }: AiRights): '0' | '1' {
  return training ? '0' : '1';
}
