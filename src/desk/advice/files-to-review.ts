import { entriesOf } from '../../content/noun-entries.ts';
import type { Nouns } from '../../content/read-nouns.ts';
import type { FileInReview, StoryInReview } from './in-review.ts';
import { storyOfEntry } from '../../newsroom/live/entries-of.ts';
import { proseOfFields } from './prose-of-fields.ts';
import { storyInReview } from './review-story.ts';

/** What is to be read of a newsroom. */
export interface ReviewScope {
  readonly nouns: Nouns;
  /** Pictures that were measured, by their paths from the repository’s root. */
  readonly picturesOf: (file: string) => StoryInReview['pictures'];
  /** The name of one story; without it, everything. */
  readonly only?: string | undefined;
}

/** A file in which something stands that readers read, before it is read. */
export type FileToReview =
  | {
      readonly kind: 'story';
      /** All that a reading of it depends on besides the newsroom. */
      readonly key: readonly unknown[];
      /** Its storyline, if it has one. */
      readonly storyline: string | undefined;
      /** @returns `undefined` if its text cannot be parsed, which the build says */
      readonly read: () => StoryInReview | undefined;
    }
  | {
      readonly kind: 'fields';
      readonly key: readonly unknown[];
      readonly read: () => FileInReview;
    };

const otherNouns = [
  ...(['people', 'entities', 'topics', 'glossary', 'publication', 'annotations'] as const),
];

/** Every file in which something stands that readers read: stories, entries and pages first. */
export function* filesToReview({ nouns, picturesOf, only }: ReviewScope): Generator<FileToReview> {
  const [siteLang = 'en'] = nouns.publication?.value.languages ?? [];
  const langOf = (story: string): string => nouns.articles.get(story)?.value.lang ?? siteLang;
  for (const [key, entry] of [...nouns.articles, ...nouns.entries, ...nouns.pages]) {
    const story = nouns.entries.has(key) ? storyOfEntry(key) : key;
    if (only !== undefined && story !== only) continue;
    const lang = langOf(story);
    const beside = nouns.annotations.get(story);
    const pictures = picturesOf(entry.file);
    const annotations = beside?.value.annotations ?? [];
    yield {
      kind: 'story',
      key: [entry.file, entry.digest, lang, beside?.digest, [...pictures]],
      storyline: 'storyline' in entry.value ? entry.value.storyline : undefined,
      read: () => storyInReview({ entry, siteLang: lang, annotations, pictures }),
    };
  }
  for (const noun of otherNouns) {
    for (const { id, file, source, digest, value, placeOf } of entriesOf(nouns, noun)) {
      if (only !== undefined && (noun !== 'annotations' || id !== only)) continue;
      const lang = noun === 'annotations' ? langOf(id) : siteLang;
      yield {
        kind: 'fields',
        key: [file, digest, lang],
        read: () => {
          const prose = proseOfFields(value, source, placeOf);
          return { file, source, lang, prose, passedOver: 0 };
        },
      };
    }
  }
}
