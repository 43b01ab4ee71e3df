import type { Entry } from '../content/entry.ts';
import type { FirstMention, NamedSentence } from '../entities/named-sentences.ts';
import type { MarkedPassage } from '../annotations/marking/marked-passages.ts';
import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { Front } from '../model/front.ts';
import type { Page } from '../model/page.ts';
import type { Person } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import type { GlossaryTerm } from '../model/glossary.ts';
import type { Topic } from '../model/topic.ts';
import type { LocatedAnnotation } from '../annotations/located-annotation.ts';
import type { PictureFile } from '../pictures/picture-file.ts';
import type { Story } from '../story/story.ts';
import type { DownloadFile } from './measure-downloads.ts';
import type { CoverageEntry } from './live/coverage-entry.ts';
import type { NotesByText } from './compile-notes.ts';
import type { WordTables } from '../words/tables/table.ts';

/** What the frontmatter of a published story says; what stands for a missing or withdrawn dek is filled in. */
export type PublishedArticle = Article & { readonly dek: string };

/** A published story with everything that was worked out from it. */
export interface NewsroomStory extends Entry<PublishedArticle> {
  readonly story: Story;
  /** Its address: `/2019/09/06/alibaba-acquires-kaola/`. */
  readonly href: string;
  readonly lang: string;
  /** Moment of publication in milliseconds since 1970; a day counts from its midnight. */
  readonly instant: number;
  /** Ids of the entities and people that are quoted, as often as they are. */
  readonly quoted: readonly string[];
  readonly mentions: readonly FirstMention[];
  /** Every sentence that names one of its entities, each once for each. */
  readonly sentences: readonly NamedSentence[];
  readonly passages: readonly MarkedPassage[];
  /** All annotations of the story, from wherever they were written, in reading order. */
  readonly annotations: readonly LocatedAnnotation[];
  /** Pictures of its folder that it shows, by `src`, as paths from the repository’s root. */
  readonly pictures: Readonly<Record<string, string>>;
  /** Files of its folder that readers may take with them, in the same way. */
  readonly downloads: Readonly<Record<string, string>>;
  /** The words of its update notes and notices, ready to be shown. */
  readonly notes: NotesByText;
  /** Entries of its live coverage, newest first. */
  readonly entries: readonly CoverageEntry[];
  /** The story that this is one page of (`storyViews`); absent on the whole. */
  readonly whole?: NewsroomStory;
  /** Which page of earlier entries it is, counted from the oldest; absent on the story’s own. */
  readonly part?: number;
  /** A digest of all that its text was compiled from; undefined where nothing is remembered. */
  readonly identity?: string | undefined;
}

/** A page about the newsroom. */
export interface NewsroomPage extends Entry<Page> {
  readonly story: Story;
  readonly href: string;
  readonly lang: string;
  readonly mentions: readonly FirstMention[];
  readonly pictures: Readonly<Record<string, string>>;
  readonly downloads: Readonly<Record<string, string>>;
  readonly notes: NotesByText;
  /** A digest of all that its text was compiled from; undefined where nothing is remembered. */
  readonly identity?: string | undefined;
}

/** A page of the handbook, ready to be shown. */
export interface HandbookPage extends Pick<Story, 'body' | 'outline'> {
  /** Its address: `/handbook/for-editors/`. */
  readonly path: string;
  readonly title: string;
  /** One line that says what it has. */
  readonly dek: string;
}

/** Everything that a build knows: loaded once, joined once, indexed once. */
export interface Newsroom {
  readonly publication: Publication;
  /** Its file, beside which its pictures are. */
  readonly publicationFile: string;
  readonly front: Front;
  /** Published stories, newest first; of one instant, by id. */
  readonly stories: readonly NewsroomStory[];
  readonly storyById: ReadonlyMap<string, NewsroomStory>;
  readonly people: ReadonlyMap<string, Entry<Person>>;
  readonly entities: ReadonlyMap<string, Entry<Entity>>;
  readonly topics: ReadonlyMap<string, Entry<Topic>>;
  readonly pages: ReadonlyMap<string, NewsroomPage>;
  /** The handbook of this project, where it is shown. */
  readonly handbook?: readonly HandbookPage[];
  /** The pictures that it shows, by their paths from the repository’s root. */
  readonly pictures: ReadonlyMap<string, PictureFile>;
  /** The files that it offers to readers, in the same way. */
  readonly downloads: ReadonlyMap<string, DownloadFile>;
  /** The terms of `content/glossary.yaml`, by id. */
  readonly glossary: ReadonlyMap<string, GlossaryTerm>;
  /** The words of the interface, by language. */
  readonly words: WordTables;
  readonly index: NewsroomIndex;
}

/** Who and what leads to which stories; every list is newest first. */
export interface NewsroomIndex {
  readonly bySection: ReadonlyMap<string, readonly NewsroomStory[]>;
  readonly byStoryline: ReadonlyMap<string, readonly NewsroomStory[]>;
  /** Stories of a topic and of those narrower than it; an entity may be a topic. */
  readonly byTopic: ReadonlyMap<string, readonly NewsroomStory[]>;
  /** Stories of which there are translations, each with those, by the id of the original. */
  readonly byOriginal: ReadonlyMap<string, readonly NewsroomStory[]>;
  readonly byAuthor: ReadonlyMap<string, readonly NewsroomStory[]>;
  /** Stories about an entity or person. */
  readonly byAbout: ReadonlyMap<string, readonly NewsroomStory[]>;
  /** Stories that name, quote or are about an entity or person. */
  readonly byMention: ReadonlyMap<string, readonly NewsroomStory[]>;
  /** `2019` and `2019/09`, in the publication’s zone. */
  readonly byMonth: ReadonlyMap<string, readonly NewsroomStory[]>;
  readonly byYear: ReadonlyMap<string, readonly NewsroomStory[]>;
}
