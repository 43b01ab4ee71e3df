/** Somebody or something that stories name. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** What stories are filed under. */
export interface Shelf {
  readonly id: string;
  readonly title: string;
}

/** A piece of running text; all but plain words differ from one generator to the next. */
export type Inline =
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'name'; readonly text: string; readonly entity: string }
  | { readonly is: 'link'; readonly text: string; readonly url: string }
  | { readonly is: 'note'; readonly text: string; readonly note: string; readonly by: string }
  | { readonly is: 'money'; readonly text: string; readonly rate: string; readonly day: string }
  | { readonly is: 'footnote'; readonly note: string };

/** A block of a story. */
export type Block =
  | { readonly is: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | { readonly is: 'points'; readonly items: readonly string[] }
  | { readonly is: 'quote'; readonly text: string; readonly by: string; readonly via: string }
  | { readonly is: 'aside'; readonly title: string; readonly text: string }
  | { readonly is: 'table'; readonly rows: readonly (readonly [string, string])[] }
  | { readonly is: 'code'; readonly text: string };

/** A source of a story. */
export interface BenchSource {
  readonly id: string;
  readonly kind: 'document' | 'data' | 'statement' | 'interview';
  readonly title: string;
  readonly url?: string;
  readonly accessed?: string;
}

/** An update note, or a correction with what stood before. */
export interface BenchUpdate {
  readonly id: string;
  readonly kind: 'update' | 'correction';
  readonly at: string;
  readonly note: string;
  readonly by: string;
  readonly passage?: string;
  readonly was?: string;
}

/** An annotation that stands beside its story: its fields, as `annotations.yaml` has them. */
export interface BenchAnnotation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  /** What it says, in a sentence, for generators that know no annotations. */
  readonly says: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
}

/** A story before it is written for one generator or another. */
export interface BenchStory {
  readonly slug: string;
  readonly title: string;
  readonly dek: string;
  readonly kind: string;
  readonly section: string;
  readonly authors: readonly string[];
  /** RFC 3339, with its offset. */
  readonly published: string;
  readonly about: readonly string[];
  readonly mentions: readonly string[];
  readonly storyline: string | undefined;
  /** Number of a drawn picture. */
  readonly picture: number | undefined;
  readonly sources: readonly BenchSource[];
  readonly updates: readonly BenchUpdate[];
  readonly blocks: readonly Block[];
  readonly annotations: readonly BenchAnnotation[];
}

/** A newsroom before it is written for one generator or another. */
export interface BenchNewsroom {
  readonly sections: readonly Shelf[];
  readonly storylines: readonly Shelf[];
  readonly people: readonly Subject[];
  readonly entities: readonly Subject[];
  readonly terms: readonly { readonly id: string; readonly term: string }[];
  readonly stories: readonly BenchStory[];
}

/** Whom and what the stories of a newsroom name, and what they are filed under. */
export type Cast = Omit<BenchNewsroom, 'stories'>;
