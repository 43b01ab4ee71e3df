/** What `npm run new` is about to do: nothing of it has been done yet. */
export interface Plan {
  readonly files: readonly PlannedFile[];
  /** What a person does next, a line each. */
  readonly next: readonly string[];
}

/** A file that is to be written: a new one, or one that is there and gets something added. */
export interface PlannedFile {
  /** From the content folder, with forward slashes. */
  readonly path: string;
  readonly content: string | Buffer;
  /** What stands there now, if it is to be replaced: if anything else does, nothing is written. */
  readonly instead?: string;
}

/** Why there is no plan, and what to do. */
export interface Refusal {
  readonly says: string;
  readonly fix: string;
}

/** Whether there is no plan. */
export function isRefusal(planned: Plan | Refusal): planned is Refusal {
  return 'says' in planned;
}
