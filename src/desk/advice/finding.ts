/** What a rule found: from `start` (included) to `end` (excluded) in the text of a file, in UTF-16 units. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  /** What stands in the slots of the rule’s message. */
  readonly slots?: Readonly<Record<string, string>>;
  /** What belongs there instead, if that leaves no doubt. */
  readonly mend?: string;
}

/** What a rule found in a file that the rule knows. */
export interface FindingInFile extends Finding {
  readonly file: string;
}
