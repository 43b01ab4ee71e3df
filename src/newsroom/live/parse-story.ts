import {
  joinEntries,
  type JoinedStory,
  type ParsedEntry,
} from '../../story/syntax/join-entries.ts';
import { parseDeclarative, type ParsedSource } from '../../story/syntax/parse-declarative.ts';
import type { Door } from '../../story/story.ts';
import type { ProblemLog } from '../../problems/problem-log.ts';
import type { StorySource } from '../story-source.ts';

/** A story as it was parsed, with the entries of its coverage. */
export interface ParsedStory extends JoinedStory {
  readonly door: Door;
  /** Whether nothing was wrong with any of its files. */
  readonly isSound: boolean;
}

/**
 * Parses a story and the entries of its coverage, each in its own file.
 *
 * @param parsedElsewhere the story as the module door has parsed it
 * @returns `undefined` if one of the files cannot be parsed; all that is wrong is in the log
 */
export function parseStory(
  { file, source, bodyOffset, entries }: StorySource,
  log: ProblemLog,
  parsedElsewhere?: ParsedSource,
): ParsedStory | undefined {
  const parsed = parsedElsewhere ?? parseDeclarative(source, bodyOffset);
  log.add(file, parsed.problems);
  const parsedEntries: ParsedEntry[] = [];
  let isSound = parsed.problems.length === 0;
  for (const entry of entries) {
    const read = parseDeclarative(entry.source, entry.bodyOffset);
    log.add(entry.file, read.problems);
    if (read.problems.length > 0) isSound = false;
    if (read.status === 'broken') continue;
    if (read.door === 'module') log.addAt(entry.file, { line: 1, column: 1 }, codeInEntry);
    parsedEntries.push({ ...entry, tree: read.tree });
  }
  if (parsed.status === 'broken' || parsedEntries.length < entries.length) return undefined;
  if (parsed.door === 'module' && entries.length > 0)
    log.addAt(file, { line: 1, column: 1 }, codeInCoverage);
  const joined = joinEntries({ file, source, bodyOffset, tree: parsed.tree }, parsedEntries);
  return { ...joined, door: parsed.door, isSound };
}

/** The page of live coverage is made of several files. */
const codeInCoverage = {
  name: 'code-in-coverage',
  message: 'This live story brings code of its own.',
  reason: 'Its page is joined of the story and its entries as text, so no code in it can run.',
  fix: 'Write it in Markdown and the components of stories.',
} as const;

/** An entry goes into the page as text. */
const codeInEntry = {
  name: 'code-in-entry',
  message: 'This entry begins with import or export.',
  reason: 'Entries of live coverage are joined to one page as text, so no code in them can run.',
  fix: 'Write it in Markdown and the components of stories.',
} as const;
