import type { TextRun } from './block.ts';

/** From `start` (included) to `end` (excluded), in UTF-16 units. */
export interface TypedSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a span of a block’s text was typed, in the file: from its first letter to its last one, with the
 * markup between them. Letters may have been typed as character references (`&amp;`, `&#x4E2D;`), behind a
 * backslash, or on the next line of a quotation or a list.
 *
 * @param runs of the block
 * @param span of the block’s text; not empty
 * @returns `undefined` if the source does not have those letters, as where code wrote them
 */
export function typedSpan(
  runs: readonly TextRun[],
  { start, end }: TypedSpan,
  source: string,
): TypedSpan | undefined {
  const from = typedUnit(runs, start, source);
  const to = typedUnit(runs, end - 1, source);
  return from && to && { start: from.start, end: to.end };
}

/** Where one UTF-16 unit of the text was typed. */
function typedUnit(
  runs: readonly TextRun[],
  offset: number,
  source: string,
): TypedSpan | undefined {
  const run = runs.findLast((one) => one.start <= offset);
  const from = run?.node.position?.start.offset;
  const to = run?.node.position?.end.offset;
  if (run === undefined || from === undefined || to === undefined) return undefined;
  const { value } = run.node;
  const index = offset - run.start;
  const typed = source.slice(from, to);
  if (typed === value) return { start: from + index, end: from + index + 1 };
  const found = alignedUnit(value, index, typed);
  return found && { start: from + found.start, end: from + found.end };
}

/** What a letter may be typed as besides itself. */
const reference = /&(?:#(?:\d+|x[\da-f]+)|[a-z]\w*);/iuy;

/** Walks along a text and what was typed for it, to one unit of the text. */
function alignedUnit(value: string, index: number, typed: string): TypedSpan | undefined {
  let at = 0;
  for (let unit = 0; unit < value.length;) {
    const wanted = value[unit];
    if (typed[at] === '\\' && wanted !== '\\' && typed[at + 1] === wanted) at += 1;
    else if (typed.startsWith('\\\\', at) && wanted === '\\') at += 1;
    if (value[unit - 1] === '\n')
      while (typed[at] !== wanted && /[ \t>]/u.test(typed[at] ?? '')) at += 1;
    const length = lengthOfReference(typed, at, value, unit);
    const width = length === undefined ? 1 : unitsOf(typed.slice(at, at + length));
    if (length === undefined && typed[at] !== wanted) return undefined;
    const end = at + (length ?? 1);
    if (index < unit + width) return { start: at, end };
    unit += width;
    at = end;
  }
  return undefined;
}

/** How long the character reference is that stands somewhere; `undefined` where it is text as it is. */
function lengthOfReference(
  typed: string,
  at: number,
  value: string,
  unit: number,
): number | undefined {
  reference.lastIndex = at;
  const [found] = reference.exec(typed) ?? [];
  return found === undefined || value.startsWith(found, unit) ? undefined : found.length;
}

/** Of how many UTF-16 units the letter of a reference is: one, of all that have a name in common use. */
function unitsOf(typed: string): number {
  const [, hexadecimal, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/iu.exec(typed) ?? [];
  const code = Number.parseInt(hexadecimal ?? decimal ?? '0', hexadecimal === undefined ? 10 : 16);
  return code > 0xff_ff ? 2 : 1;
}
