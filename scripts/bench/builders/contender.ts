import type { BenchNewsroom } from '../newsroom/bench-newsroom.ts';

/** One thing that is measured of a generator. */
export interface Case {
  /** What it is: `full`, `after an edit of text`. */
  readonly name: string;
  /** Programs with their parameters, run one after the other. */
  readonly commands: readonly (readonly string[])[];
  /** Where they run. */
  readonly folder: string;
  /** The folder of the site that they make. */
  readonly out: string;
  /** Makes ready what is built: clears, or edits. It is not measured. */
  readonly prepare: (run: number) => void;
}

/** A generator that takes part. */
export interface Contender {
  readonly name: string;
  /** Which versions of what, and what its site has and has not. */
  readonly about: string;
  readonly cases: readonly Case[];
}

/** What a contender is set up from. */
export interface ContenderSetting {
  readonly newsroom: BenchNewsroom;
  readonly pictures: readonly Uint8Array[];
  /** A folder for this contender and this newsroom alone, absolute. */
  readonly folder: string;
  /** The root of this repository, absolute. */
  readonly root: string;
  /** The program `hugo`, as it is called here. */
  readonly hugo: string;
}

/** Sets a contender up; a string says why it cannot take part. */
export type SetUp = (setting: ContenderSetting) => Contender | string;

/** How a generator without an index of its own gets one, of the same indexer as ours. */
export function pagefindCommand(root: string, site: string): readonly string[] {
  return [process.execPath, `${root}/node_modules/pagefind/lib/runner/bin.cjs`, '--site', site];
}
