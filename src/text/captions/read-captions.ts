import type { CaptionsFault } from './captions-fault.ts';
import { readCue, type Cue } from './read-cue.ts';

/** The cues of a file of captions, and what is wrong with it. */
export interface ReadCaptions {
  readonly cues: readonly Cue[];
  readonly faults: readonly CaptionsFault[];
}

/** Blocks that are no cues: remarks, looks and places on the picture. */
const noCue = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/u;

/**
 * Reads captions, stricter than browsers do: they leave out in silence what they cannot read
 * (WebVTT, https://www.w3.org/TR/webvtt1/#file-structure).
 *
 * @param text the whole file
 */
export function readCaptions(text: string): ReadCaptions {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
  const [first = ''] = lines;
  if (!/^WEBVTT(?:[ \t]|$)/u.test(first))
    return { cues: [], faults: [{ line: 1, column: 1, what: 'no-header', found: first }] };
  const cues: Cue[] = [];
  const faults: CaptionsFault[] = [];
  for (const { at, block } of blocksOf(lines)) {
    if (at === 0 || noCue.test(block[0] ?? '')) continue;
    const { cue, faults: found } = readCue(block, at + 1, cues.at(-1));
    faults.push(...found);
    if (cue !== undefined) cues.push(cue);
  }
  if (cues.length === 0 && faults.length === 0)
    faults.push({ line: 1, column: 1, what: 'no-cue', found: first });
  return { cues, faults };
}

/** Runs of lines between empty ones, each with the number of its first line, from 0. */
function blocksOf(lines: readonly string[]): { readonly at: number; readonly block: string[] }[] {
  const blocks: { at: number; block: string[] }[] = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') open = false;
    else if (open) blocks.at(-1)?.block.push(line);
    else {
      blocks.push({ at, block: [line] });
      open = true;
    }
  }
  return blocks;
}
