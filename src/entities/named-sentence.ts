/** Where an entity or a person is named for the first time in a story. */
export interface FirstMention {
  readonly id: string;
  /** Id of the block and the sentence in it that holds the name. */
  readonly blockId: string;
  readonly sentence: string;
}

/** A sentence of a story that names an entity or a person. */
export interface NamedSentence {
  readonly id: string;
  readonly sentence: string;
  /** Id of the element that holds it, if it has one. */
  readonly anchor: string | undefined;
}
