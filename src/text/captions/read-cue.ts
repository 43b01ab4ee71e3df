import type { CaptionsFault } from './captions-fault.ts';

/** Words on the picture, from one moment to another. */
export interface Cue {
  /** In milliseconds from the beginning. */
  readonly begins: number;
  readonly ends: number;
  readonly text: string;
}

/** A moment of a recording: hours, if any, minutes, seconds, thousandths. */
const moment = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/u;

/**
 * Reads one cue: perhaps its name, its times, its words.
 *
 * @param block its lines
 * @param line the number of the first of them, from 1
 * @param before the cue before it
 */
export function readCue(
  block: readonly string[],
  line: number,
  before: Cue | undefined,
): { readonly cue?: Cue; readonly faults: readonly CaptionsFault[] } {
  const timed = block.findIndex((each) => each.includes('-->'));
  const [first = ''] = block;
  if (timed !== 0 && timed !== 1)
    return { faults: [{ line, column: 1, what: 'no-time', found: first }] };
  const times = block[timed] ?? '';
  const at = line + timed;
  const [from = '', to = ''] = times
    .split('-->')
    .map((each) => each.trim().split(/[ \t]/u)[0] ?? '');
  const fault = (what: CaptionsFault['what'], found: string): CaptionsFault => ({
    line: at,
    column: Math.max(times.indexOf(found), 0) + 1,
    what,
    found,
  });
  const wrong = [from, to].find((each) => !moment.test(each));
  if (wrong !== undefined)
    return { faults: [fault(moment.test(wrong.replace(',', '.')) ? 'comma' : 'time', wrong)] };
  const begins = millisecondsOf(from);
  const ends = millisecondsOf(to);
  const words = block.slice(timed + 1);
  const cue = { begins, ends, text: words.map(withoutTags).join('\n') };
  const faults = [
    ...(ends <= begins ? [fault('ends', to)] : []),
    ...(before !== undefined && begins < before.begins ? [fault('order', from)] : []),
    ...(words.length === 0 ? [fault('empty', times)] : []),
    ...words.flatMap((text, index) => openTags(text, at + 1 + index)),
  ];
  return { cue, faults };
}

function millisecondsOf(text: string): number {
  const [, hours = '0', minutes = '0', seconds = '0', thousandths = '0'] = moment.exec(text) ?? [];
  return (
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths)
  );
}

const tag = /<[^<>]*>/gu;

function withoutTags(text: string): string {
  return text.replace(tag, '');
}

/** A `<` that no `>` follows: a browser would leave out the rest of the line. */
function openTags(text: string, line: number): CaptionsFault[] {
  const column = text.replace(tag, (each) => ' '.repeat(each.length)).indexOf('<') + 1;
  return column === 0 ? [] : [{ line, column, what: 'tag', found: text.slice(column - 1) }];
}
