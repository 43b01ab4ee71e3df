import type { ContentFiles } from '../../content/content-files.ts';
import type { ReadEntry } from '../../content/read-noun.ts';
import type { Nouns } from '../../content/read-nouns.ts';
import { onceForEach } from '../../memory/once-for-each.ts';
import { changesBetween, dependenciesOf, type Changes } from './changes-between.ts';
import type { Compiler, EntryKind } from '../create-compiler.ts';
import { entriesByStory } from '../live/entries-of.ts';
import type { RememberedStory } from '../remember-stories.ts';

/** A story or a page with what was made of it. */
export interface CompiledEntry<Value> {
  readonly entry: ReadEntry<Value>;
  readonly lang: string;
  readonly compiled: RememberedStory;
}

/**
 * What a program that loads a newsroom again and again keeps of its stories. A story to which nothing
 * happened since the load before is the very same value in the next one, so that what was worked out of
 * it holds as well. Every load has the same settings.
 */
export interface KeptStories {
  /** Begins to compile the stories of a load. */
  readonly begin: (nouns: Nouns, files: ContentFiles, compiler: Compiler) => KeptLoad;
}

/** The stories of one load. */
export interface KeptLoad {
  /** What was made of a story or page, if the same would be made of it again. */
  readonly find: <Value>(
    kind: EntryKind,
    entry: ReadEntry<Value>,
  ) => CompiledEntry<Value> | undefined;
  /** Takes what was made of one that was not found. */
  readonly keep: <Value>(kind: EntryKind, made: CompiledEntry<Value>) => void;
  /** That of the load which began last: whatever outlives its load holds on to no other. */
  readonly latest: () => Compiler;
}

/** Of loads of which each stands for itself nothing is kept. */
export const noKeptStories: KeptStories = {
  begin: (_nouns, _files, compiler) => ({
    find: () => undefined,
    keep: () => undefined,
    latest: () => compiler,
  }),
};

/** A story as it was kept, with the files of which it was made beside its own. */
interface Held {
  readonly made: CompiledEntry<unknown>;
  readonly beside: readonly unknown[];
}

/** Keeps stories from load to load. */
export function keepStories(): KeptStories {
  let last: { nouns: Nouns; files: ContentFiles; compiler: Compiler } | undefined;
  let kept = new Map<unknown, Held>();
  const latest = (): Compiler => {
    if (last === undefined) throw new Error('No load has begun.');
    return last.compiler;
  };
  return {
    begin: (nouns, files, compiler) => {
      const changes = last === undefined ? 'everything' : changesBetween(last, { nouns, files });
      last = { nouns, files, compiler };
      const before: ReadonlyMap<unknown, Held> = kept;
      const now = new Map<unknown, Held>();
      kept = now;
      return { ...keptLoad(nouns, changes, before, now), latest };
    },
  };
}

function keptLoad(
  nouns: Nouns,
  changes: Changes,
  before: ReadonlyMap<unknown, Held>,
  now: Map<unknown, Held>,
): Omit<KeptLoad, 'latest'> {
  const coverage = entriesByStory(nouns);
  const besides = (kind: EntryKind, id: string): readonly unknown[] =>
    kind === 'page' ? [] : [nouns.annotations.get(id), ...(coverage.get(id) ?? [])];
  return {
    find: <Value>(kind: EntryKind, entry: ReadEntry<Value>) => {
      const held = before.get(entry);
      if (held === undefined || changes === 'everything') return undefined;
      const { made, beside } = held;
      const isSame = haveSame(beside, besides(kind, entry.id)) && !isTouched(made, changes);
      if (!isSame || !isOf(made, entry)) return undefined;
      now.set(entry, held);
      return made;
    },
    keep: (kind, made) => {
      if (made.compiled.asked === undefined) return;
      now.set(made.entry, { made, beside: besides(kind, made.entry.id) });
    },
  };
}

/** What is kept under an entry was made of it. */
function isOf<Value>(
  made: CompiledEntry<unknown>,
  entry: ReadEntry<Value>,
): made is CompiledEntry<Value> {
  return made.entry === entry;
}

function haveSame(ones: readonly unknown[], others: readonly unknown[]): boolean {
  return ones.length === others.length && ones.every((one, index) => one === others[index]);
}

const dependencies = onceForEach(({ compiled }: CompiledEntry<unknown>) =>
  dependenciesOf(compiled.asked ?? []),
);

function isTouched(made: CompiledEntry<unknown>, changes: ReadonlySet<string>): boolean {
  return changes.size > 0 && dependencies(made).some((each) => changes.has(each));
}
