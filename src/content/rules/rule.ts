/** A place where a rule is broken, and what to do about it there. */
export interface Breach {
  /** The path to the culprit within its noun. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly fix: string;
}

/**
 * A rule across the fields of one noun, which a schema can state only field by field. It has a name
 * of its own, so that people can search for it. Rules between nouns are the newsroom’s.
 */
export interface Rule<Value> {
  readonly name: string;
  /** Why it matters, as one sentence. */
  readonly reason: string;
  /**
   * Every breach of it.
   *
   * @param id the name of the noun: that of its file or folder
   */
  readonly find: (value: Value, id: string) => readonly Breach[];
}
