/** What may stand behind the language of a code block. */
export interface CodeSettings {
  /** Shown above the code: the name of its file. */
  readonly title: string | undefined;
  readonly hasLineNumbers: boolean;
  /** Lines that are marked, from 1. */
  readonly markedLines: ReadonlySet<number>;
  /** What was typed and means nothing here. */
  readonly unknown: readonly string[];
}

const part = /(\w+)=(?:"([^"]*)"|'([^']*)'|(\S+))|\{([\d,\s-]+)\}|(\S+)/gu;

/** Most lines that a range may mark: code in a story is shorter. */
const mostLines = 10_000;

/**
 * Reads what stands behind the language of a code block, as tools of the web know it:
 * `title="shares.ts" {2,4-5} showLineNumbers`.
 */
export function readCodeSettings(meta: string): CodeSettings {
  let title: string | undefined;
  let hasLineNumbers = false;
  const markedLines = new Set<number>();
  const unknown: string[] = [];
  for (const [whole, name, double, single, bare, lines, word] of meta.matchAll(part)) {
    if (name === 'title' || name === 'filename') title = double ?? single ?? bare;
    else if (lines !== undefined && markLines(lines, markedLines)) continue;
    else if (word === 'showLineNumbers' || word === 'lineNumbers') hasLineNumbers = true;
    else unknown.push(whole);
  }
  return { title, hasLineNumbers, markedLines, unknown };
}

/** @returns whether every part is a line or a range of lines */
function markLines(lines: string, marked: Set<number>): boolean {
  const ranges = lines.split(',').map((range) => /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/u.exec(range));
  for (const range of ranges) {
    const [, from = '', to = from] = range ?? [];
    const last = Math.min(Number(to), mostLines);
    if (range === null || Number(from) < 1 || last < Number(from)) return false;
    for (let line = Number(from); line <= last; line += 1) marked.add(line);
  }
  return true;
}
