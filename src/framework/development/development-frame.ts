import type { Problem } from '../../problems/problem.ts';

/** An address that leads nowhere, with the place where it is typed if there is one. */
export interface DeadLink {
  readonly address: string;
  readonly problem: Problem | undefined;
}

/** What stands around a page while it is being written. */
export interface FrameState {
  readonly problems: readonly Problem[];
  /** Why readers do not see this page yet: a draft, or the moment until which it is kept back. */
  readonly unpublished: 'draft' | { readonly until: string } | undefined;
  /** Addresses on this page that lead nowhere on this site. */
  readonly deadLinks: readonly DeadLink[];
  /** Whether the page is one of before the last save. */
  readonly isOld: boolean;
}

/** Makes the markup of a frame, for the end of a page’s body. */
export type DevelopmentFrame = (state: FrameState) => string;
