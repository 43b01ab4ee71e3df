/** What was answered, by flag; an answer of several parts has commas between them. */
export type Answers = Readonly<Record<string, string>>;

/** One of the answers to choose from. */
export interface Choice {
  readonly value: string;
  /** What it is, if its value does not say. */
  readonly label?: string;
}

/** A question of `npm run new`; each is a flag too, so that a machine can answer it. */
export interface Question {
  /** The name of its flag, without hyphens before it. */
  readonly flag: string;
  readonly asks: string;
  /** An answer as people give it. */
  readonly example?: string;
  /** The answers there are; without them, any text. */
  readonly choices?: readonly Choice[];
  /** Whether several of the choices, or several texts, may be given. */
  readonly several?: true;
  /** Whether nothing is an answer. */
  readonly optional?: true;
  /** Whether a person is never asked, and only the flag gives it. */
  readonly quiet?: true;
  /** What stands for no answer. */
  readonly usual?: (answers: Answers) => string;
  /** Whether it is a question at all, after the answers before it. */
  readonly asksIf?: (answers: Answers) => boolean;
  /** What is wrong with an answer that is not empty, and what to write instead. */
  readonly explain?: (typed: string, answers: Answers) => string | undefined;
}

/** The parts of an answer of several. */
export function partsOf(answer: string | undefined): readonly string[] {
  return (answer ?? '')
    .split(/[,，、;；]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** What is wrong with an answer to a question, or `undefined`. */
export function explainAnswer(
  question: Question,
  typed: string,
  answers: Answers,
): string | undefined {
  const { choices, several, optional, explain } = question;
  if (typed.trim() === '') return optional === true ? undefined : 'This needs an answer.';
  const values = choices?.map(({ value }) => value);
  const parts = several === true ? partsOf(typed) : [typed.trim()];
  const strange = values === undefined ? undefined : parts.find((part) => !values.includes(part));
  if (values !== undefined && strange !== undefined)
    return values.length === 0
      ? `There is nothing to choose “${strange}” from yet.`
      : `“${strange}” is none of these: ${values.join(', ')}.`;
  return explain?.(typed.trim(), answers);
}
