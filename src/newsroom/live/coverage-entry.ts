import type { Entry } from '../../content/entry.ts';
import type { LiveEntry } from '../../model/live-entry.ts';
import type { EntryText } from '../../story/story.ts';

/** An entry of live coverage as it is published. */
export interface CoverageEntry extends Entry<LiveEntry>, EntryText {
  /** When it was written, in milliseconds since 1970. */
  readonly instant: number;
  /** The address of the page that it stands on now: older entries move to pages of their own. */
  readonly page: string;
  /** Where it stands on that page. */
  readonly href: string;
  /** The address that it keeps. */
  readonly permalink: string;
}
