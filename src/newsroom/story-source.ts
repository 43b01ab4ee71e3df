import type { KnownNames, NamesInReach } from '../annotations/proving/annotated-story.ts';
import type { YamlReading } from '../content/read-yaml.ts';
import type { MentionRequest } from '../entities/find-entity-mentions.ts';
import type { Annotation, AnnotationKind } from '../model/annotation.ts';
import type { Source } from '../model/source.ts';
import type { Article } from '../model/article.ts';
import type { CodeRule } from './checks/check-code.ts';
import type { ProblemText } from '../problems/problem.ts';
import type { PlacedCallout } from '../story/body/place-callouts.ts';
import type { StoryServices } from '../story/prepare-story.ts';
import type { PageWords } from '../words/page-words.ts';

/** An MDX file with what its frontmatter, and the file beside it, say about its text. */
export interface StorySource extends Omit<MentionRequest, 'matcher'> {
  readonly id: string;
  /** Whether it may bring code of its own. */
  readonly code: CodeRule;
  readonly file: string;
  /** The whole file, and where the body begins in it, in UTF-16 units. */
  readonly source: string;
  readonly bodyOffset: number;
  /** Entries of its live coverage that readers may see, newest first. */
  readonly entries: readonly EntrySource[];
  /** The same with entries under embargo, if there are some: they are checked before their time. */
  readonly toCome: StorySource | undefined;
  /** A digest of the file, of the annotations beside it, and of the entries. */
  readonly digest: string;
  readonly lang: string;
  /** The words of its page. */
  readonly words: PageWords;
  readonly updates: Article['updates'];
  readonly notices: Article['notices'];
  readonly image: Article['image'];
  readonly sources: readonly Source[];
  /** Callouts that stand in its text by themselves. */
  readonly placedCallouts: readonly PlacedCallout[];
  /** The place of a field of the frontmatter. */
  readonly placeOf: YamlReading['placeOf'];
  readonly standOff: StandOffAnnotations | undefined;
  /** Leads its links by name to their addresses. */
  readonly resolveLink: StoryServices['resolveLink'];
}

/** The file of an entry of live coverage. */
export interface EntrySource {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly source: string;
  readonly bodyOffset: number;
}

/** The annotations that stand beside a story, in their file. */
export interface StandOffAnnotations {
  readonly file: string;
  readonly annotations: readonly Annotation[];
  readonly placeOf: YamlReading['placeOf'];
}

/** What a newsroom lends to the compilation of each of its stories. */
export interface StoryTools
  extends Pick<StoryServices, 'highlight'>, Pick<MentionRequest, 'matcher'> {
  /** The address of an entity or a person. */
  readonly addressOf: (id: string) => string;
  /** The callouts of the publication. */
  readonly callouts: KnownNames;
  /** The kinds of annotation that are marked in the text at first. */
  readonly atFirst: ReadonlySet<AnnotationKind>;
  /** What every story may refer to; its sources are its own. */
  readonly names: Omit<NamesInReach, 'sources'>;
  /** Every name of an entity or a person. */
  readonly namesOf: (id: string) => readonly string[];
  /** What is wrong with a picture, by its path from the repository’s root and as it is written. */
  readonly explainPicture: (path: string, src: string) => ProblemText | undefined;
  /** What is wrong with a file for readers, by its path and as it is written. */
  readonly explainDownload: (path: string, src: string) => ProblemText | undefined;
  /** What is wrong with the address of something that is embedded. */
  readonly explainEmbed: (url: string) => ProblemText | undefined;
  /** Sends stories without code of their own through the module door too. */
  readonly everyStoryIsModule: boolean;
}
