import type { Article } from '../../model/article.ts';
import { personAddress } from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';

/** A piece of a byline: words, or a name that leads to its page. */
export interface BylinePart {
  readonly text: string;
  readonly href: string | undefined;
}

/**
 * A byline in words, cut at the names of the authors, each of which is
 * a link where it stands first. The longest name is looked for first, so that one that is part of
 * another does not cut it.
 *
 * @returns nothing for a story without one
 */
export function bylineParts(
  { people }: Pick<Newsroom, 'people'>,
  { authors }: Pick<Article, 'authors'>,
  byline: string | undefined,
): BylinePart[] {
  if (byline === undefined) return [];
  const names = [...new Set(authors.map(({ person }) => person))]
    .flatMap((id) => {
      const name = people.get(id)?.value.name;
      return name === undefined ? [] : [{ id, name }];
    })
    .sort((one, other) => other.name.length - one.name.length);
  return names.reduce<BylinePart[]>(
    (parts, { id, name }) => linkFirst(parts, name, personAddress(id)),
    [{ text: byline, href: undefined }],
  );
}

function linkFirst(parts: readonly BylinePart[], name: string, href: string): BylinePart[] {
  const index = parts.findIndex((part) => part.href === undefined && part.text.includes(name));
  const found = parts[index];
  if (found === undefined) return [...parts];
  const start = found.text.indexOf(name);
  const pieces = [
    { text: found.text.slice(0, start), href: undefined },
    { text: name, href },
    { text: found.text.slice(start + name.length), href: undefined },
  ].filter(({ text }) => text !== '');
  return [...parts.slice(0, index), ...pieces, ...parts.slice(index + 1)];
}
