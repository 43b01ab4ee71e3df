import type { Article, CreativeWork } from 'schema-dts';
import type { Source } from '../../model/source.ts';
import type { NewsroomStory } from '../../newsroom/newsroom.ts';
import { present } from './present.ts';

const mostCitations = 30;

/** The sources of a story. */
export function citations({ value }: NewsroomStory): (CreativeWork | Article)[] {
  return value.sources.slice(0, mostCitations).map(citation);
}

function citation({ kind, title, publisher, url, published }: Source): CreativeWork | Article {
  return {
    '@type': kind === 'story' ? 'Article' : 'CreativeWork',
    name: title,
    ...present({
      url,
      datePublished: published,
      publisher:
        publisher === undefined
          ? undefined
          : ({ '@type': 'Organization', name: publisher } as const),
    }),
  };
}
