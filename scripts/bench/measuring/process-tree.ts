import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** One process as Linux tells of it. */
export interface ProcessUse {
  readonly pid: number;
  readonly parent: number;
  /** When it began, in ticks since the machine did: a number may be given to another later. */
  readonly began: string;
  /** Processor time of its own, in ticks. */
  readonly ticks: number;
  /** Processor time of the children that it has waited for, in ticks. */
  readonly reapedTicks: number;
}

/** Memory of a process, in bytes. */
export interface MemoryUse {
  /** What it shares with nobody. */
  readonly own: number;
  /** Files that it has mapped, which others of the same program have too. */
  readonly shared: number;
}

/** Linux counts processor time in hundredths of a second, whatever its own clock does. */
export const ticksPerSecond = 100;
const pageBytes = 4096;

/** True where processes can be looked at: on Linux. */
export function canSeeProcesses(): boolean {
  return readProcess(process.pid) !== undefined;
}

/** What Linux says of a process; undefined if it has gone. */
export function readProcess(pid: number): ProcessUse | undefined {
  return parseStat(pid, read(`/proc/${pid}/stat`));
}

/** Reads a line of `/proc/<pid>/stat`; the name in it may hold spaces and brackets. */
export function parseStat(pid: number, line: string): ProcessUse | undefined {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const at = (number: number): number => Number(fields[number - 3]);
  if (fields.length < 20) return undefined;
  return {
    pid,
    parent: at(4),
    began: fields[19] ?? '',
    ticks: at(14) + at(15),
    reapedTicks: at(16) + at(17),
  };
}

/** What a process has in memory; nothing if it has gone. */
export function readMemory(pid: number): MemoryUse {
  const [, resident = 0, shared = 0] = read(`/proc/${pid}/statm`).split(' ').map(Number);
  return { own: (resident - shared) * pageBytes, shared: shared * pageBytes };
}

/** A process with all that it has started, as long as their line to it is unbroken. */
export function processTree(root: number): ProcessUse[] {
  const children = new Map<number, ProcessUse[]>();
  for (const name of existsSync('/proc') ? readdirSync('/proc') : []) {
    const found = /^\d+$/u.test(name) ? readProcess(Number(name)) : undefined;
    if (found === undefined) continue;
    const others = children.get(found.parent);
    if (others === undefined) children.set(found.parent, [found]);
    else others.push(found);
  }
  const first = readProcess(root);
  const tree = first === undefined ? [] : [first];
  for (const { pid } of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
