import type { Nouns } from '../../content/read-nouns.ts';
import type { Article } from '../../model/article.ts';
import { isEmbargoed } from '../../newsroom/embargo.ts';
import { instantOf } from '../../text/instant-of.ts';
import { localDay } from '../../words/dates/local-day.ts';

/** A story that is out, with what the report asks of it. */
export interface ReportedStory {
  readonly title: string;
  readonly file: string;
  readonly lang: string;
  /** The day on which it came out, in the newsroom’s zone. */
  readonly day: string;
  /** In milliseconds since 1970. */
  readonly instant: number;
  /** Ids of those that its frontmatter lists, each once. */
  readonly names: ReadonlySet<string>;
  readonly article: Article;
}

/**
 * The stories that readers see at a moment, the newest first.
 *
 * @param now in milliseconds since 1970
 */
export function reportedStories({ articles, publication }: Nouns, now: number): ReportedStory[] {
  const { timeZone = 'UTC', languages: [siteLang] = ['en'] } = publication?.value ?? {};
  return [...articles.values()]
    .filter(({ value }) => !value.draft && !isEmbargoed(value, now))
    .map(({ file, value }) => ({
      title: value.title,
      file,
      lang: value.lang ?? siteLang ?? 'en',
      day: localDay(value.published, timeZone),
      instant: instantOf(value.published),
      names: new Set([...value.entities.about, ...value.entities.mentions]),
      article: value,
    }))
    .sort((one, other) => other.instant - one.instant || (one.file < other.file ? -1 : 1));
}
