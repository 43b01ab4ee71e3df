/** A link with its words. */
export interface Link {
  readonly label: string;
  readonly href: string;
  /** Language of a story’s headline; absent where the words are the publication’s own. */
  readonly lang?: string;
}
