/** Something with an id, the value from its file, and the file. */
export interface Entry<Value> {
  readonly id: string;
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  readonly value: Value;
}
