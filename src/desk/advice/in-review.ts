import type { Root } from 'hast';
import type { MentionMatcher } from '../../entities/compile-mention-matcher.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Publication } from '../../model/publication.ts';
import type { PictureFile } from '../../pictures/picture-file.ts';
import type { FoldedStory } from '../../story/text/fold-story.ts';
import type { StoryBlock } from '../../story/text/canonical-blocks.ts';
import type { SlipFinder } from './slips/find-slips.ts';
import type { Prose, Span } from './prose.ts';

/** A file with everything in it that readers read. */
export interface FileInReview {
  readonly file: string;
  /** What it says, with line ends of Unix. */
  readonly source: string;
  readonly lang: string;
  readonly prose: readonly Prose[];
  /** Words of code and of charts, which no rule reads. */
  readonly passedOver: number;
}

/** What a rule asks of a picture. */
export type ReviewedPicture = Pick<PictureFile, 'width' | 'height' | 'format'>;

/** A story or a page, parsed. */
export interface StoryInReview extends FileInReview {
  readonly id: string;
  /** Its frontmatter; a page about the newsroom has none of this kind. */
  readonly article: Article | undefined;
  readonly bodyOffset: number;
  readonly root: Root;
  readonly blocks: readonly StoryBlock[];
  readonly text: FoldedStory;
  readonly annotations: readonly Annotation[];
  /** Where a field of the frontmatter stands. */
  readonly fieldAt: (path: readonly PropertyKey[]) => Span;
  /** The pictures that it shows, by `src`. */
  readonly pictures: ReadonlyMap<string, ReviewedPicture>;
}

/** What the newsroom knows that a story is held against. */
export interface NewsroomInReview {
  readonly publication: Publication | undefined;
  /** Every name of every entity and person. */
  readonly matcher: MentionMatcher;
  readonly namesOf: (id: string) => readonly string[];
  /** Words that are a name of somebody or something but for a letter. */
  readonly slipsIn: SlipFinder;
  readonly people: ReadonlySet<string>;
  readonly storyCountOf: ReadonlyMap<string, number>;
}
