import {
  autocomplete,
  autocompleteMultiselect,
  cancel,
  confirm,
  intro,
  isCancel,
  select,
  text,
} from '@clack/prompts';
import type { NewKind } from '../../src/desk/new/new-kind.ts';
import { explainAnswer, type Answers, type Question } from '../../src/desk/new/question.ts';
import { printable } from '../../src/text/printable.ts';

/** All answers; or a person who gave up; or a flag that nobody can be asked for. */
export type Answered =
  | { readonly status: 'answered'; readonly answers: Answers }
  | { readonly status: 'stopped' }
  | { readonly status: 'lacking'; readonly says: string };

/** From how many choices on typing finds one sooner than looking. */
const manyChoices = 9;

const isTerminal = process.stdin.isTTY && process.stdout.isTTY;

/** Asks what is to be made; `undefined` without a terminal, or if nobody answers. */
export async function askWhich(kinds: ReadonlyMap<string, NewKind>): Promise<string | undefined> {
  if (!isTerminal) return undefined;
  intro('npm run new');
  const options = [...kinds].map(([value, { makes }]) => ({ value, label: value, hint: makes }));
  const chosen = await select({ message: 'What is it to be?', options });
  return isCancel(chosen) ? undefined : chosen;
}

/** Whether a person agrees; without a terminal, nobody does. */
export async function confirms(message: string): Promise<boolean> {
  if (!isTerminal) return false;
  return (await confirm({ message, initialValue: false })) === true;
}

/**
 * Takes answers from flags, and asks for the others in a terminal.
 *
 * @param given by flag
 */
export async function answerQuestions(
  questions: readonly Question[],
  given: Answers,
): Promise<Answered> {
  let answers: Answers = {};
  for (const question of questions) {
    if (question.asksIf?.(answers) === false) continue;
    const answer = await answerOne(question, given[question.flag], answers);
    if (typeof answer !== 'string') return answer;
    if (answer !== '') answers = { ...answers, [question.flag]: answer };
  }
  return { status: 'answered', answers };
}

async function answerOne(
  question: Question,
  flag: string | undefined,
  answers: Answers,
): Promise<string | Exclude<Answered, { status: 'answered' }>> {
  if (flag !== undefined) {
    const problem = explainAnswer(question, flag, answers);
    return problem === undefined
      ? flag.trim()
      : { status: 'lacking', says: `--${question.flag} ${JSON.stringify(flag)}: ${problem}` };
  }
  const usual = question.usual?.(answers) ?? '';
  if (question.quiet === true || !isTerminal) {
    if (usual !== '' || question.optional === true) return usual;
    const example = question.example === undefined ? '…' : question.example;
    const choices = question.choices?.map(({ value }) => value).join(', ');
    return {
      status: 'lacking',
      says: `${question.asks}\nGive it by its flag: --${question.flag} ${JSON.stringify(example)}${choices === undefined ? '' : `\nThere are: ${choices}`}`,
    };
  }
  const answer = await ask(question, usual, answers);
  if (isCancel(answer)) {
    cancel('Given up.');
    return { status: 'stopped' };
  }
  return Array.isArray(answer) ? answer.join(', ') : answer;
}

function ask(question: Question, usual: string, answers: Answers) {
  const message = printable(question.asks);
  const options = question.choices?.map(({ value, label = value }) => ({
    value,
    label: printable(label),
    ...(label !== value && { hint: value }),
  }));
  if (options !== undefined && question.several === true)
    return autocompleteMultiselect({
      message,
      options,
      required: question.optional !== true,
      initialValues: usual === '' ? [] : [usual],
    });
  if (options !== undefined && options.length >= manyChoices)
    return autocomplete({ message, options, maxItems: manyChoices });
  if (options !== undefined) return select({ message, options, initialValue: usual });
  return text({
    message,
    defaultValue: usual,
    ...(usual !== '' && { initialValue: usual }),
    ...(question.example !== undefined && { placeholder: question.example }),
    validate: (typed = '') => explainAnswer(question, typed === '' ? usual : typed, answers),
  });
}
