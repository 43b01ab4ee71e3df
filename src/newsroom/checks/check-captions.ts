import { posix } from 'node:path';
import type { ContentFiles } from '../../content/content-files.ts';
import type { ProblemLog } from '../../problems/problem-log.ts';
import type { ProblemText } from '../../problems/problem.ts';
import { recordingType } from '../../text/addresses/recording-kinds.ts';
import type { CaptionsFault } from '../../text/captions/captions-fault.ts';
import { readCaptions } from '../../text/captions/read-captions.ts';

/** What is wrong inside of the captions that stories and pages name. */
export function checkCaptions(
  { source, folder, others, limits }: Pick<ContentFiles, 'source' | 'folder' | 'others' | 'limits'>,
  entries: readonly { readonly downloads: Readonly<Record<string, string>> }[],
  log: ProblemLog,
): void {
  const named = new Set(entries.flatMap(({ downloads }) => Object.values(downloads)));
  for (const file of named) {
    const path = posix.relative(folder, file);
    const bytes = others.get(path)?.bytes ?? 0;
    // One that is not there, is empty or too large has been told with the component that names it.
    if (recordingType(file)?.kind !== 'captions' || bytes === 0 || bytes > limits.downloadBytes)
      continue;
    for (const fault of readCaptions(source.read(path).toString('utf8')).faults)
      log.addAt(file, fault, problemOf(fault));
  }
}

function problemOf({ what, found }: CaptionsFault): ProblemText {
  return {
    name: 'captions',
    reason: 'Browsers leave out what they cannot read, and those who hear badly would miss it.',
    ...says[what](found.length > 60 ? `${found.slice(0, 60)}…` : found),
  };
}

const says: Readonly<
  Record<CaptionsFault['what'], (found: string) => Pick<ProblemText, 'message' | 'fix'>>
> = {
  'no-header': () => ({
    message: 'These captions do not begin with WEBVTT.',
    fix: 'Export them as WebVTT, or write WEBVTT into the first line and leave the second empty.',
  }),
  'no-cue': () => ({
    message: 'These captions have no words.',
    fix: 'Write for each line when it is shown, 00:01.000 --> 00:04.000, and its words below it.',
  }),
  'no-time': (found) => ({
    message: `“${found}” stands at no time.`,
    fix: 'Write above it when it is shown: 00:01.000 --> 00:04.000. Words of one caption have no empty line between them.',
  }),
  comma: (found) => ({
    message: `The time “${found}” is written as in SubRip.`,
    fix: `Write ${found.replace(',', '.')}.`,
  }),
  time: (found) => ({
    message: `“${found}” is no time of a recording.`,
    fix: 'Write minutes, seconds and thousandths, 04:05.000, with hours before them if there are any: 01:04:05.000.',
  }),
  ends: (found) => ({
    message: `This caption ends at ${found}, before it has begun.`,
    fix: 'Write the earlier time first.',
  }),
  order: (found) => ({
    message: `This caption begins at ${found}, before the one above it.`,
    fix: 'Put the captions in the order of their times.',
  }),
  empty: () => ({
    message: 'This caption has no words.',
    fix: 'Write them in the line below, or take the times out.',
  }),
  tag: (found) => ({
    message: `In “${found}” a < has no >.`,
    fix: 'Write &lt; for the sign itself.',
  }),
};
