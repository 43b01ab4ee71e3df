import type { DefinedTerm } from 'schema-dts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { present } from './present.ts';
import { termId } from './thing-ids.ts';

const mostTerms = 20;

/** The terms that a story defines for its readers, each once. */
export function definedTerms(newsroom: Newsroom, { annotations }: NewsroomStory): DefinedTerm[] {
  const ids = annotations.flatMap(({ content }) =>
    content.kind === 'definition' ? [content.term] : [],
  );
  return [...new Set(ids)].slice(0, mostTerms).flatMap((id) => {
    const entry = newsroom.glossary.get(id);
    if (entry === undefined) return [];
    return [
      {
        '@type': 'DefinedTerm',
        '@id': termId(newsroom, id),
        name: entry.term,
        description: entry.definition,
        ...present({ sameAs: entry.url }),
      },
    ];
  });
}
