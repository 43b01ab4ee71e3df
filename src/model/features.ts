import { z } from 'zod';

const feature = z.boolean().default(true);

/** What pages offer to readers besides their text. Each is there unless it is switched off. */
export const features = z.strictObject({
  share: feature.meta({
    description:
      'Buttons of a story that copy its link, and open the system’s own way to share it.',
  }),
  permalinks: feature.meta({
    description: 'A link at each heading, and one to words that a reader selects.',
  }),
  contents: feature.meta({
    description: 'The contents of long stories and pages: beside the text, or folded above it.',
  }),
  larger: feature.meta({
    description: 'Pictures that open in the whole window, one after the other.',
  }),
  backToTop: feature.meta({ description: 'A link back to the top at the foot of every page.' }),
  save: feature.meta({
    description:
      'A button that saves a story for later in the reader’s browser, and the page of them.',
  }),
  listen: feature.meta({
    description: 'A button that has a story read aloud by the reader’s own device.',
  }),
  age: feature.meta({
    description: 'A line on stories that are a year older than the newest one, or more.',
  }),
  follow: feature.meta({
    description: 'The feeds of a page at its foot, with a word on what a feed is.',
  }),
});

export type Features = z.infer<typeof features>;
