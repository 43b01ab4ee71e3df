import type { BlogPosting } from 'schema-dts';
import { personAddress } from '../../newsroom/addresses.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { absolute } from './absolute.ts';
import { present } from './present.ts';
import { publishedDate } from './published-date.ts';
import { articleId, subjectId } from './thing-ids.ts';

/** What structured data says of live coverage: https://schema.org/LiveBlogPosting */
export interface LiveFacts {
  readonly coverageStartTime?: string;
  readonly coverageEndTime?: string;
  readonly liveBlogUpdate: readonly BlogPosting[];
}

/** When coverage began and ended, and the entries of a page of it. */
export function liveFacts(newsroom: Newsroom, view: NewsroomStory): LiveFacts {
  const { entries, coverageEnded } = { ...view.value, entries: (view.whole ?? view).entries };
  const first = entries.at(-1)?.value.at;
  return {
    ...present({
      coverageStartTime: first === undefined ? undefined : publishedDate(first),
      coverageEndTime: coverageEnded === undefined ? undefined : publishedDate(coverageEnded),
    }),
    liveBlogUpdate: updatesOf(newsroom, view),
  };
}

function updatesOf(newsroom: Newsroom, { entries, story, lang }: NewsroomStory): BlogPosting[] {
  const texts = new Map(story.blocks.map(({ id, text }) => [id, text]));
  return entries.map(({ permalink, value, blocks: [, ...blocks] }) => ({
    '@type': 'BlogPosting',
    '@id': articleId(newsroom, permalink),
    url: absolute(newsroom, permalink),
    headline: value.title,
    datePublished: publishedDate(value.at),
    inLanguage: lang,
    articleBody: blocks.flatMap((id) => texts.get(id) ?? []).join('\n\n'),
    author: value.authors.flatMap((id) => {
      const person = newsroom.people.get(id)?.value;
      if (person === undefined) return [];
      return [
        {
          '@type': 'Person' as const,
          '@id': subjectId(newsroom, id),
          name: person.name,
          url: absolute(newsroom, personAddress(id)),
        },
      ];
    }),
  }));
}
