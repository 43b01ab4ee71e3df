import type { z } from 'zod';

/** What stands between the two tags of a component. */
export type ContentRule =
  /** Nothing: it closes itself. */
  | { readonly holds: 'nothing' }
  /** Paragraphs, lists and the like, and perhaps some components. */
  | { readonly holds: 'text'; readonly components: readonly string[]; readonly mayBeEmpty?: true }
  /** Components only, at least one. */
  | { readonly holds: 'components'; readonly components: readonly string[] }
  /** One table, which is drawn. */
  | { readonly holds: 'numbers' }
  /** One table, which is shown. */
  | { readonly holds: 'table' };

/** What an attribute names outside the story’s own text, or that it is prose with links of its own. */
export type ReferenceSort =
  | 'speaker'
  | 'source'
  | 'picture'
  | 'download'
  | 'recording'
  | 'captions'
  | 'callout'
  | 'passage'
  | 'prose'
  | 'story'
  | 'embed';

/** All that is known of a component. */
export interface ComponentRule {
  /** What it is for, in a line. */
  readonly purpose: string;
  /** How a reporter types it. */
  readonly example: string;
  readonly attributes: z.ZodObject;
  readonly content: ContentRule;
  /** Whether it may stand in the body on its own, and not only inside another component. */
  readonly standsAlone: boolean;
  /** Markdown that it may stand in, by tag. */
  readonly standsIn: readonly string[];
  /** Attributes that name something outside the story’s text. */
  readonly refersTo: Readonly<Record<string, ReferenceSort>>;
}
