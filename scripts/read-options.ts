import { parseArgs, type ParseArgsConfig } from 'node:util';
import { hiddenCharacter } from '../src/text/hidden-character.ts';
import { nearestWord } from '../src/text/nearest-word.ts';
import { printable, printableLines } from '../src/text/printable.ts';

/** The exit code of a command that was called in a way that it does not know. */
const usage = 3;

/**
 * Reads the flags of a command. What it does not know, or what holds characters that nobody sees, ends
 * the process with a sentence: names of folders and the like are printed again later.
 *
 * @param exit with what the process ends
 */
export function readOptions<Config extends ParseArgsConfig>(
  config: Config,
  exit: number = usage,
): ReturnType<typeof parseArgs<Config>> {
  refuseHidden(exit);
  refuseKeptByNpm(Object.keys(config.options ?? {}), exit);
  try {
    return parseArgs(config);
  } catch (error) {
    const says = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    return stop(
      `${says.replace(/\.$/u, '')}. ${advice(says, Object.keys(config.options ?? {}))}`,
      exit,
    );
  }
}

/** Ends the process with a sentence if something in its command line holds what nobody sees. */
export function refuseHidden(exit: number = usage): void {
  const hidden = process.argv.slice(2).find((each) => hiddenIn(each) !== undefined);
  if (hidden !== undefined)
    stop(`“${hidden}” holds ${hiddenIn(hidden) ?? ''}. Write it without.`, exit);
}

/**
 * Ends the process with a sentence if npm kept a flag that was meant for the command, as it does with all
 * that stand before `--`: the command would do something else than was asked, and say nothing of it.
 *
 * @param names of the flags that the command reads
 */
export function refuseKeptByNpm(names: readonly string[], exit: number = usage): void {
  const kept = names.find(
    (name) =>
      !npmHas.has(name) && process.env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined,
  );
  const command = process.env['npm_lifecycle_event'];
  if (kept === undefined || command === undefined) return;
  stop(
    `npm keeps --${kept} to itself. Write two hyphens before the flags: npm run ${command} -- --${kept} …`,
    exit,
  );
}

/** Flags of ours that npm has as well, and may set for reasons of its own. */
const npmHas: ReadonlySet<string> = new Set(['cache', 'description', 'editor']);

/** Ends the process with a sentence if a moment is none. */
export function readMoment(text: string): number {
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? stop('--now has to be a date and a time with its zone.') : moment;
}

/** Reads the number of a port, or ends the process with a sentence. */
export function readPort(text: string): number {
  const port = Number(text);
  const isPort = /^\d+$/u.test(text) && port <= 65_535;
  return isPort ? port : stop(`The port “${text}” must be a whole number from 0 to 65535.`);
}

/** Does the work of a command; what it throws is told in the form of all that is printed. */
export async function runCommand(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    const says = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(printableLines(says));
    process.exitCode = 1;
  }
}

function hiddenIn(text: string): string | undefined {
  const control = /[\n\t]/u.test(text) ? 'a line break or a tab' : undefined;
  return control ?? hiddenCharacter(text)?.name;
}

function stop(text: string, exit: number = usage): never {
  console.error(printable(text));
  return process.exit(exit);
}

function advice(says: string, names: readonly string[]): string {
  const flags = names.map((name) => `--${name}`);
  const near = nearestWord(/'(-[^\s'=]*)/u.exec(says)?.[1] ?? '', flags);
  return near === undefined ? `There are ${flags.join(', ')}.` : `Did you mean ${near}?`;
}
