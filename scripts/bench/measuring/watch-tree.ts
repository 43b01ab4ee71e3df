import { processTree, readMemory, readProcess, ticksPerSecond } from './process-tree.ts';

/** What a tree of processes has used. */
export interface TreeUse {
  readonly busySeconds: number;
  /** The most that all of them had in memory at one time, in bytes. */
  readonly peakBytes: number;
}

const interval = 100;

/**
 * Watches a process with all that it starts, ten times a second.
 *
 * Memory is what each process shares with nobody, summed, and the mapped files of the largest.
 * Processor time is that of all children which this process has waited for meanwhile, whose own
 * children are in it; or the sum of what was last seen of each, if that is more, as it is where a
 * program ends before it has waited for its children.
 *
 * @returns a function that ends the watch, to be called when the process has ended
 */
export function watchTree(root: number): () => TreeUse {
  const before = reapedSeconds();
  const seen = new Map<string, number>();
  let peakBytes = 0;
  const look = (): void => {
    let own = 0;
    let shared = 0;
    for (const { pid, began, ticks } of processTree(root)) {
      seen.set(`${pid} ${began}`, ticks);
      const memory = readMemory(pid);
      own += memory.own;
      shared = Math.max(shared, memory.shared);
    }
    peakBytes = Math.max(peakBytes, own + shared);
  };
  look();
  const timer = setInterval(look, interval);
  return () => {
    clearInterval(timer);
    const lastSeen = [...seen.values()].reduce((sum, ticks) => sum + ticks, 0) / ticksPerSecond;
    return { busySeconds: Math.max(reapedSeconds() - before, lastSeen), peakBytes };
  };
}

function reapedSeconds(): number {
  return (readProcess(process.pid)?.reapedTicks ?? 0) / ticksPerSecond;
}
