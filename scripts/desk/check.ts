/**
 * `npm run check`: everything that the build would refuse, and everything that an editor would frown
 * at. `-- <story>` checks one story; `--fix` mends what has one right answer, `--links`
 * asks the addresses of other sites as well, `--watch` looks again whenever something is saved.
 *
 * Ends with 0 if nothing stops the build, 1 if something does, 2 if there is advice and `--strict`,
 * 3 if the command itself is wrong.
 */
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { askedName } from '../../src/desk/asked-files.ts';
import { checkNewsroom, type CheckedNewsroom } from '../../src/desk/check-newsroom.ts';
import { deadExternalLinks } from '../../src/desk/links/dead-external-links.ts';
import { differenceOf, mendFile } from '../../src/desk/mend/mend-files.ts';
import { githubReport, jsonReport, sarifReport } from '../../src/desk/report/machine-reports.ts';
import { textReport } from '../../src/desk/report/text-report.ts';
import { codeDigest } from '../../src/memory/code-digest.ts';
import { openMemory } from '../../src/memory/open-memory.ts';
import { nearestWord } from '../../src/text/nearest-word.ts';
import { printable, printableLines } from '../../src/text/printable.ts';
import { changeFile, whyUnwritten } from '../change-file.ts';
import { readOptions } from '../read-options.ts';
import { askEveryLink } from './ask-every-link.ts';

const formats: Readonly<Record<string, (checked: CheckedNewsroom) => string>> = {
  text: (checked) => printableLines(textReport(checked)),
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
};

const exits = { sound: 0, problems: 1, advice: 2, usage: 3 } as const;

const { values, positionals } = readOptions({
  allowPositionals: true,
  options: {
    cache: { type: 'string', default: '.cache/desk' },
    content: { type: 'string', default: 'content' },
    format: { type: 'string', default: 'text' },
    now: { type: 'string', default: new Date().toISOString() },
    fix: { type: 'boolean', default: false },
    links: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
  },
});
const format = formats[values.format];
const now = Date.parse(values.now);
if (format === undefined || Number.isNaN(now)) {
  console.error(
    format === undefined
      ? `--format ${values.format}: write one of ${Object.keys(formats).join(', ')}.`
      : '--now has to be a date and a time with its zone.',
  );
  process.exit(exits.usage);
}
const root = process.cwd();
const content = resolve(values.content);
const [typed, ...others] = positionals;
if (others.length > 0) {
  console.error('Give one story or page, or none for all of them.');
  process.exit(exits.usage);
}
const only = typed === undefined ? undefined : askedName(typed);

async function look(): Promise<CheckedNewsroom> {
  const memory = openMemory(join(values.cache, 'memory.sqlite'), codeDigest(root));
  const checked = await checkNewsroom({
    root,
    content,
    publicFolder: join(root, 'public'),
    now,
    only,
    memory,
  });
  if (only === undefined) memory.prune();
  memory.close();
  if (!values.links) return checked;
  const answers = await askEveryLink(checked, now);
  return { ...checked, advice: [...checked.advice, ...deadExternalLinks(checked.nouns, answers)] };
}

/** Tells what is no part of a report, which machines read whole. */
function tell(text: string): void {
  if (values.format === 'text') console.log(text);
  else console.error(text);
}

/** Writes what leaves no doubt, and shows each line as it was and as it is. */
function fix(checked: CheckedNewsroom): void {
  for (const [file, advice] of Map.groupBy(checked.advice, (one) => one.file)) {
    if (!advice.some(({ mend }) => mend !== undefined)) continue;
    const change = changeFile(resolve(root, file), (raw) => {
      if (raw.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n') !== checked.sources.get(file)?.())
        return undefined;
      const mended = mendFile(raw, advice);
      if (mended.after !== raw)
        tell(printableLines(`${file}: ${mended.count} mended\n${differenceOf(mended)}\n`));
      return mended.after;
    });
    const why = whyUnwritten(change);
    if (why !== undefined) tell(`${printable(file)} ${why}`);
  }
}

async function run(print: (checked: CheckedNewsroom) => string): Promise<number> {
  let checked = await look();
  if (only !== undefined && !checked.isThere) {
    const near = nearestWord(only, [
      ...checked.nouns.articles.keys(),
      ...checked.nouns.pages.keys(),
    ]);
    const meant = near === undefined ? '' : ` Did you mean ${near}?`;
    console.error(printable(`There is no story or page called “${only}”.${meant}`));
    return exits.usage;
  }
  if (values.fix) {
    fix(checked);
    checked = await look();
  }
  console.log(print(checked));
  const stops =
    checked.problems.length > 0 || checked.advice.some(({ tier }) => tier === 'problem');
  if (stops) return exits.problems;
  return values.strict && checked.advice.length > 0 ? exits.advice : exits.sound;
}

process.exitCode = await run(format);
if (values.watch) {
  let waiting: NodeJS.Timeout | undefined;
  watch(content, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void run(format), 150);
  });
}
