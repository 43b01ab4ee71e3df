/**
 * How much of everything there may be. What is beyond a limit is told as a problem, so that a build
 * ends in a time and a memory that can be foreseen, whatever it is given.
 */
export interface Limits {
  /** Bytes of one MDX file: some 300,000 words of English. */
  readonly textBytes: number;
  /** Bytes of one YAML file. */
  readonly yamlBytes: number;
  /** Levels of lists in lists, quotations in quotations, elements in elements. */
  readonly nesting: number;
  /** Bytes of one picture. */
  readonly pictureBytes: number;
  /** Width times height of one picture: what it takes in memory, four bytes each. */
  readonly picturePixels: number;
  /** Bytes of one file that readers may take with them. */
  readonly downloadBytes: number;
  /** Items of one list in a YAML file or in frontmatter. */
  readonly listItems: number;
  /** Files in the content folder. */
  readonly files: number;
}

/** The limits of a newsroom’s own content: far above what a person writes. */
export const ownLimits: Limits = {
  textBytes: 2_000_000,
  yamlBytes: 1_000_000,
  nesting: 100,
  pictureBytes: 50_000_000,
  picturePixels: 100_000_000,
  downloadBytes: 50_000_000,
  listItems: 5_000,
  files: 5_000_000,
};

/** The limits of content from strangers (`--untrusted`): what a pull request may cost. */
export const untrustedLimits: Limits = {
  textBytes: 500_000,
  yamlBytes: 200_000,
  nesting: 50,
  pictureBytes: 10_000_000,
  picturePixels: 40_000_000,
  downloadBytes: 10_000_000,
  listItems: 1_000,
  files: 200_000,
};

/** Bytes of one part of an address, between two slashes: what file systems take, with room to spare. */
export const segmentBytes = 200;

/**
 * How often in one load, and in one story, it is guessed what was meant: each guess is compared with
 * all that there is, and no more problems are told than can be mended at a time.
 */
export const guesses = { inAll: 200, ofStory: 20 } as const;

/** Problems that are told of one file, and of all together; the rest is counted. */
export const problemsTold = { ofFile: 50, inAll: 200 } as const;
