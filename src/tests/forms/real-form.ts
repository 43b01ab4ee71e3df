/** A form in which newsrooms write, as one story of a small newsroom, and what readers see of it. */
export interface RealForm {
  readonly form: string;
  /** Fields of the frontmatter besides those that every story needs. */
  readonly fields?: string;
  readonly text: string;
  /** Files beside the story, by their names. */
  readonly beside?: Readonly<Record<string, string>>;
  /** What stands in the page: words, or pieces of its HTML as other programs get it. */
  readonly shows: readonly string[];
  /** The same with a slip that is refused, and how that is told. */
  readonly refused?: {
    readonly fields?: string;
    readonly text?: string;
    readonly beside?: Readonly<Record<string, string>>;
    readonly name: string;
    readonly says: string;
  };
}
