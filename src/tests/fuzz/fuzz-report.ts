import { z } from 'zod';

/** Which random newsrooms are to be loaded. */
export const fuzzOrder = z.strictObject({ seed: z.number(), round: z.number() });

export type FuzzOrder = z.infer<typeof fuzzOrder>;

/** What came of one round. */
export const fuzzReport = z.strictObject({
  /** How many random files were loaded. */
  loaded: z.number(),
  faults: z.array(
    z.strictObject({
      /** What is alike in faults of one kind. */
      kind: z.string(),
      fault: z.string(),
      /** The files that bring it about, as JSON. */
      files: z.string(),
    }),
  ),
});
