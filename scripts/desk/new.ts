/**
 * `npm run new`: begins a story, a person, an entity, a deal, a page, a note or a whole newsroom. It
 * asks in a terminal; every answer is a flag too (`npm run new -- story --title "…"`).
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentOnDisk } from '../../src/content/disk-source.ts';
import { whatIsAtHand, type AtHand } from '../../src/desk/new/at-hand.ts';
import type { NewKind } from '../../src/desk/new/new-kind.ts';
import { newKinds } from '../../src/desk/new/new-kinds.ts';
import { isRefusal, type Plan, type Refusal } from '../../src/desk/new/plan.ts';
import { plannedProblems } from '../../src/desk/new/planned-problems.ts';
import type { Answers } from '../../src/desk/new/question.ts';
import { takePicture, type TakenPicture } from '../../src/desk/new/take-picture.ts';
import { formatProblem } from '../../src/problems/format-problems.ts';
import { nearestWord } from '../../src/text/nearest-word.ts';
import { printable, printableLines } from '../../src/text/printable.ts';
import { answerQuestions, askWhich, confirms } from './ask-questions.ts';
import { readMoment, refuseHidden, refuseKeptByNpm } from '../read-options.ts';
import { setAside, typedPath, writePlan } from './write-plan.ts';

const exits = { refused: 1, usage: 3 } as const;

refuseHidden();

const own = {
  content: { type: 'string', default: 'content' },
  now: { type: 'string', default: new Date().toISOString() },
  'set-aside': { type: 'boolean', default: false },
} as const;

function stop(text: string, code: number): never {
  console.error(printableLines(text));
  process.exit(code);
}

function stopRefused({ says, fix }: Refusal): never {
  return stop(`${says}\n${fix}\nNothing was written.`, exits.refused);
}

/** The flags of the command line: those of every command here, and those of the questions. */
function readFlags(at: AtHand | undefined, kind: NewKind | undefined) {
  const flags = at === undefined ? [] : (kind?.questions(at) ?? []).map(({ flag }) => flag);
  refuseKeptByNpm([...flags, ...Object.keys(own)]);
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' }] as const));
  try {
    return parseArgs({
      options: { ...options, ...own },
      allowPositionals: true,
      strict: at !== undefined,
    });
  } catch (error) {
    const list = flags.map((flag) => `  --${flag}`).join('\n');
    const says = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    const near = nearestWord(/^Unknown option '--([^\s'=]*)/u.exec(says)?.[1] ?? '', flags);
    const meant = near === undefined ? '' : ` Did you mean --${near}?`;
    return stop(`${says}.${meant}\nThe flags of this command are:\n${list}`, exits.usage);
  }
}

async function pictureOf(
  answers: Answers,
  paths: ReadonlySet<string>,
): Promise<TakenPicture | undefined> {
  const typed = answers['picture'] ?? '';
  if (typed === '') return undefined;
  const file = typedPath(typed);
  if (!existsSync(file))
    stopRefused({
      says: `There is no file ${file}.`,
      fix: 'Drag it into the terminal, or give its whole path.',
    });
  const taken = await takePicture(
    readFileSync(file),
    basename(file),
    new Set([...paths].map((path) => basename(path))),
  );
  if ('says' in taken) stopRefused(taken);
  console.log(printable(`${basename(file)} becomes ${taken.name}: ${taken.done}`));
  return taken;
}

const loose = readFlags(undefined, undefined);
const folder = resolve(String(loose.values.content));
const now = readMoment(String(loose.values.now));
const asked = loose.positionals[0] ?? (await askWhich(newKinds));
const kind = newKinds.get(asked ?? '');
if (kind === undefined) {
  const known = [...newKinds].map(([word, { makes }]) => `  ${word.padEnd(9)} ${makes}`).join('\n');
  const near = nearestWord(asked ?? '', newKinds.keys());
  const meant = near === undefined ? '' : ` Did you mean ${near}?`;
  const strange = asked === undefined ? '' : `There is no “${asked}” to begin.${meant}\n`;
  stop(`${strange}npm run new -- <what>, where <what> is one of:\n${known}`, exits.usage);
}

const place = contentOnDisk(process.cwd(), folder);
const zone = new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
const at = whatIsAtHand(place, now, zone);
const isNewsroom = asked === 'newsroom';
const missing = kind.needs?.(at);
if (missing !== undefined) stopRefused(missing);
const { values } = readFlags(at, kind);

if (isNewsroom && at.paths.size > 0) {
  const agreed =
    values['set-aside'] === true ||
    (await confirms(
      `${place.folder}/ holds ${at.paths.size} files. Set them aside, whole, and begin anew?`,
    ));
  if (!agreed)
    stop(
      `${place.folder}/ holds ${at.paths.size} files already, and nothing is ever overwritten.\nWith --set-aside they are moved, whole, to .set-aside/, and git’s history keeps them as well.`,
      exits.refused,
    );
}

const given = Object.fromEntries(
  Object.entries(values).flatMap(([flag, value]) =>
    typeof value === 'string' && !(flag in own) ? [[flag, value]] : [],
  ),
);
const answered = await answerQuestions(kind.questions(at), given);
if (answered.status === 'stopped') stop('Nothing was written.', exits.refused);
if (answered.status === 'lacking') stop(answered.says, exits.usage);
const picture = await pictureOf(answered.answers, at.paths);
const plan: Plan | Refusal = kind.plan(answered.answers, at, picture);
if (isRefusal(plan)) stopRefused(plan);
const problems = await plannedProblems(plan, isNewsroom ? undefined : place, {
  root: process.cwd(),
  content: folder,
  now,
});
if (problems.length > 0)
  stop(
    `${problems.map(formatProblem).join('\n\n')}\n\nNothing was written. Run the command again, with another answer.`,
    exits.refused,
  );
if (isNewsroom && at.paths.size > 0)
  console.log(`What was in ${place.folder}/ is now in ${setAside(folder, now)}/.`);
for (const line of writePlan(plan, folder)) console.log(printable(line));
console.log(printableLines(`\nNext:\n${plan.next.map((line) => `  ${line}`).join('\n')}`));
