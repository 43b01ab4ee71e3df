import type { AtHand } from './at-hand.ts';
import type { Plan, Refusal } from './plan.ts';
import type { Answers, Question } from './question.ts';
import type { TakenPicture } from './take-picture.ts';

/** Something that `npm run new` makes. */
export interface NewKind {
  /** What it is, for the list to choose from. */
  readonly makes: string;
  /** What has to be there before, if it is not; and what to do. */
  readonly needs?: (at: AtHand) => Refusal | undefined;
  readonly questions: (at: AtHand) => readonly Question[];
  /**
   * What is to be written.
   *
   * @param picture the file of the answer `picture`, made fit for a page
   */
  readonly plan: (answers: Answers, at: AtHand, picture?: TakenPicture) => Plan | Refusal;
}
