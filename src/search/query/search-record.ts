/** What a result is; results are grouped by it. */
export const resultTypes = ['Stories', 'People', 'Names', 'Storylines', 'Topics', 'Pages'] as const;

export type ResultType = (typeof resultTypes)[number];

/** What results can be filtered by, in the order in which readers are offered it. */
export const filterNames = [
  'type',
  'section',
  'kind',
  'author',
  'quoted',
  'entity',
  'topic',
  'year',
  'language',
  'correction',
] as const;

export type FilterName = (typeof filterNames)[number];

/** What the index knows of a page besides the words that the page shows. */
export interface SearchRecord {
  readonly type: ResultType;
  /** Address of the page: `/entities/kaola/`. */
  readonly address: string;
  readonly title: string;
  readonly dek: string;
  /** The newest day of it: `2019-09-06`. */
  readonly day: string | undefined;
  /** The moment by which results are sorted, if more than the day is known. */
  readonly moment?: string;
  /** Names of the thing itself, in any script: they weigh most. */
  readonly names: readonly string[];
  /** All names of what a story is about. */
  readonly about: readonly string[];
  /** All names of what else it mentions. */
  readonly mentions: readonly string[];
  /** All names of its authors. */
  readonly authors: readonly string[];
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
}

/** Stands between the names of a record in the index. */
export const nameSeparator = ' · ';

/** How much a word counts that stands beside the story and not in it. */
export const asideWeight = 0.5;
