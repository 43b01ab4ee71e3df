import type { EntityKind } from '../../model/entity.ts';
import { subjectAddress } from '../../newsroom/addresses.ts';
import { languageChain } from '../../text/language-chain.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Link } from '../link.ts';

/** An entity or a person as other pages speak of it. */
export interface Subject extends Link {
  readonly id: string;
  readonly kind: EntityKind | 'person';
  readonly description: string;
  readonly nativeName: { readonly text: string; readonly lang: string } | undefined;
}

/** Finds an entity or a person by id; undefined if there is none. */
export function subjectOf(newsroom: Newsroom, id: string): Subject | undefined {
  const { entities, people } = newsroom;
  const href = subjectAddress(newsroom, id);
  const entity = entities.get(id)?.value;
  if (entity !== undefined) {
    const [lang, text] = Object.entries(entity.names)[0] ?? [];
    return {
      id,
      label: entity.name,
      href,
      kind: entity.kind,
      description: entity.description,
      nativeName: lang === undefined || text === undefined ? undefined : { text, lang },
    };
  }
  const person = people.get(id)?.value;
  if (person === undefined) return undefined;
  return {
    id,
    label: person.name,
    href,
    kind: 'person',
    description: person.description,
    nativeName: person.nativeName,
  };
}

/**
 * The link to an entity or a person; undefined if there is none.
 *
 * @param lang the language in which it is named, if it has a name there; else the publication’s
 */
export function subjectLink(newsroom: Newsroom, id: string, lang?: string): Link | undefined {
  const subject = subjectOf(newsroom, id);
  if (subject === undefined) return undefined;
  const { href, label } = subject;
  const own = lang === undefined ? undefined : nameIn(newsroom, id, lang);
  return own === undefined || lang === undefined ? { label, href } : { label: own, href, lang };
}

/** The links to those of some entities and people that exist, in order. */
export function subjectLinks(newsroom: Newsroom, ids: readonly string[], lang?: string): Link[] {
  return ids.flatMap((id) => subjectLink(newsroom, id, lang) ?? []);
}

/** The name of an organisation, which a position gives by id or by name. */
export function organisationName({ entities }: Newsroom, organisation: string): string {
  return entities.get(organisation)?.value.name ?? organisation;
}

/** What something is called in a language, by the record. */
function nameIn({ entities, people }: Newsroom, id: string, lang: string): string | undefined {
  const native = people.get(id)?.value.nativeName;
  const names: Readonly<Record<string, string | undefined>> = {
    ...entities.get(id)?.value.names,
    ...(native && { [native.lang]: native.text }),
  };
  const known = languageChain(lang).find((each) => names[each] !== undefined);
  return known === undefined ? undefined : names[known];
}
